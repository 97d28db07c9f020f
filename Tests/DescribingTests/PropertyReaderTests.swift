import Corpus
import Testing

@testable import Describing

@Suite struct PropertyReaderTests {
  private static func fields(_ properties: [SourceProperty], told: String? = nil) -> [String] {
    var fields = FieldCandidates()
    PropertyReader.read(columns: properties, into: &fields)
    fields.add(.title, told, .title, 85)
    fields.add(.year, told.map { _ in "2008" }, .fileName, 90)
    PropertyReader.read(documentProperties: properties, into: &fields)
    return fields.fields.map { "\($0.name)=\($0.value) \($0.origin)" }
  }

  private static let document = [
    SourceProperty(name: "title", value: "模板", origin: .document),
    SourceProperty(name: "date", value: "2015-01-02T03:04:05Z", origin: .document),
    SourceProperty(name: "author", value: "打字员", origin: .document),
  ]

  @Test func documentPropertiesCountWhereNothingElseTells() {
    #expect(
      Self.fields(Self.document) == [
        "题=模板 property", "年=2015 property", "日期=2015-01-02 property", "作者=打字员 property",
      ])
    #expect(
      Self.fields(Self.document, told: "总结")
        == ["题=总结 title", "年=2008 fileName", "作者=打字员 property"])
  }

  @Test func columnsStateFields() {
    let columns = [
      SourceProperty(name: "标题", value: "讲话", origin: .column),
      SourceProperty(name: "报纸", value: "工人日报", origin: .column),
    ]
    #expect(
      Self.fields(columns, told: "总结")
        == ["题=讲话 property", "年=2008 fileName", "报纸=工人日报 property"])
  }
}
