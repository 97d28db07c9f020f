import Testing

@testable import Corpus

@Suite struct TableTests {
  @Test func `rows of CSV are texts with their lines, columns are properties`() {
    let contents = FileContents("表.csv", "标题,正文,年\n甲,\"一\n二\",2014\n乙,三,\n丙, ,2016\n")
    #expect(contents.strings == ["甲\u{2028}一\n二", "乙\u{2028}三"])
    #expect(contents.texts.map(\.firstLine) == [2, 4])
    #expect(contents.texts.map(\.name) == ["表.csv", "表.csv"])
    #expect(
      contents.texts.first?.properties == [
        SourceProperty(name: "标题", value: "甲", origin: .column),
        SourceProperty(name: "年", value: "2014", origin: .column),
      ])
    #expect(contents.texts.last?.properties.map(\.name) == ["标题"])
  }

  @Test func `broken rows are counted and the others read`() {
    let contents = FileContents("a.tsv", "id\tText\n\"1\"x\t一\n2\t二\n")
    #expect(contents.strings == ["二"])
    #expect(contents.reasons == [.brokenRows(1, firstLine: 2)])
  }

  @Test func `a table without a column for the text names its columns`() {
    #expect(FileContents("a.csv", "甲,乙\n1,2\n").reasons == [.noTextColumn(["甲", "乙"])])
    #expect(FileContents("a.jsonl", "{\"q\":\"一\"}").reasons == [.noTextColumn(["q"])])
    #expect(FileContents("a.csv", "text\n").reasons == [.empty])
  }

  @Test func `lines of JSON`() {
    let lines =
      "{\"id\":7,\"content\":\"一\\u4e8c\",\"ok\":true}\n\n[1]\n{\"text\":\"三\\n四\",\"x\":null}\n"
    let contents = FileContents("a.jsonl", lines)
    #expect(contents.strings == ["一二", "三\n四"])
    #expect(contents.texts.map(\.firstLine) == [1, 4])
    #expect(contents.texts.first?.properties.map(\.value) == ["7", "true"])
    #expect(contents.reasons == [.brokenRows(1, firstLine: 3)])
  }
}
