import Querying
import Testing

/// The names of groupings and facets.
@Suite struct GroupingTests {
  private static let columns: Set<String> = ["年", "来源", "Source"]

  @Test(arguments: [
    ("file", Grouping.file), ("文件", .file), ("檔案", .file), ("speech", .speech), ("篇", .speech),
    ("Section", .section), ("節", .section), ("year", .field("年")), ("年", .field("年")),
    ("地区", .field("地")), ("来源", .field("来源")), ("Source", .field("Source")), ("題", .field("题")),
  ])
  func names(name: String, grouping: Grouping) {
    #expect(Grouping(name: name, columns: Self.columns) == grouping)
  }

  @Test(arguments: ["", "source", "没有", "年:2014"])
  func others(name: String) {
    #expect(Grouping(name: name, columns: Self.columns) == nil)
    #expect(Facet.field(named: name, columns: Self.columns) == nil)
  }

  @Test("A document has many sections, so that they are no facet")
  func facets() {
    #expect(Facet.field(named: "section", columns: Self.columns) == nil)
    #expect(Facet.field(named: "file", columns: Self.columns) == "文件")
    #expect(Facet.field(named: "Year", columns: Self.columns) == "年")
    #expect(Facet.field(named: "来源", columns: Self.columns) == "来源")
  }
}
