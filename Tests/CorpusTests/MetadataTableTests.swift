import Testing

@testable import Corpus

@Suite struct MetadataTableTests {
  private static func table(_ texts: [(name: String, text: String)]) -> MetadataTable {
    var table = MetadataTable()
    for (name, text) in texts { _ = table.add(Array(text.utf8), named: name) }
    return table
  }

  private static func cells(_ table: MetadataTable, _ name: String, speech: Int? = nil) -> [String]
  {
    table.cells(for: name, speech: speech).map { "\($0.column)=\($0.value)" }
  }

  @Test(arguments: ["a/b/1.txt", "1.txt", "1", "./a/b/1.txt", "a\\b\\1.txt"])
  func keysNameFilesInManyWays(key: String) {
    let table = Self.table([("metadata.csv", "年,文件,出处\n2014,\(key),馆藏\n")])
    #expect(Self.cells(table, "a/b/1.txt") == ["年=2014", "出处=馆藏"])
    #expect(Self.cells(table, "a/b/2.txt") == [])
  }

  @Test func theNearestTableCounts() {
    let table = Self.table([
      ("metadata.csv", "file,year,place\na/1.txt,2001,甲县\n"),
      ("a/metadata.csv", "file,year\n1.txt,2002\n"),
      ("b/metadata.csv", "file,year\n1.txt,2003\n"),
    ])
    #expect(Self.cells(table, "a/1.txt") == ["year=2002", "place=甲县"])
  }

  @Test func aRowMayNameOneSpeech() {
    let table = Self.table([("metadata.csv", "file,人,年\n1.txt,甲,2001\n1.txt#2,乙,\n")])
    #expect(Self.cells(table, "1.txt", speech: 1) == ["人=甲", "年=2001"])
    #expect(Self.cells(table, "1.txt", speech: 2) == ["人=乙", "年=2001"])
  }

  @Test func badRowsAreToldAndTheRestIsUsed() {
    var table = MetadataTable()
    let text = "file,year\n1.txt,\"20\"01\n2.txt,2002\n3.txt\n2.txt,2004\n"
    let diagnostics = table.add(Array(text.utf8), named: "a/metadata.csv")
    #expect(diagnostics == [Diagnostic(path: "a/metadata.csv", reason: .brokenTableRow(line: 2))])
    #expect(Self.cells(table, "a/1.txt") == [])
    #expect(Self.cells(table, "a/2.txt") == ["year=2002"])
  }

  @Test(arguments: ["", "年,地\n2014,甲县\n"])
  func aTableMustNameFiles(text: String) {
    var table = MetadataTable()
    let diagnostics = table.add(Array(text.utf8), named: "metadata.csv")
    #expect(
      diagnostics == [Diagnostic(path: "metadata.csv", reason: .tableWithoutFileColumn)])
  }

  @Test func tablesAreKnownByTheirNames() {
    #expect(MetadataTable.isTable("a/Metadata.csv") && MetadataTable.isTable("元数据.csv"))
    #expect(!MetadataTable.isTable("a.csv") && !MetadataTable.isTable("metadata.csv/a.txt"))
  }

  @Test func rowsWithoutAFileAreCounted() throws {
    let table = Self.table([
      (
        "metadata.csv", "file,年\na/1.txt,2001\n2,2002\n没有.txt,2003\na/1.txt#2,2004\n没有.txt#2,2005\n"
      ),
      ("a/metadata.csv", "file,年\n1.txt,2001\n../b.txt,2002\n"),
      ("b/metadata.csv", "file,年\n9,1\n"),
    ])
    let names = ["a/1.txt", "b/2.txt"]
    #expect(
      table.diagnostics(forFiles: names) == [
        Diagnostic(path: "metadata.csv", reason: .rowsWithoutFile(2)),
        Diagnostic(path: "a/metadata.csv", reason: .rowsWithoutFile(1)),
        Diagnostic(path: "b/metadata.csv", reason: .rowsWithoutFile(1)),
      ])
    #expect(table.diagnostics(forFiles: names + ["b/3.zip"]).map(\.path) == ["a/metadata.csv"])
  }
}
