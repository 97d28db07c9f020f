import TestSupport
import Testing

@testable import Corpus

@Suite struct DelimitedTextTests {
  static func cells(of text: String) -> [[String]] {
    DelimitedText(Array(text.utf8)).rows.map(\.cells)
  }

  @Test(
    arguments: [
      ("", []),
      ("\n \r\n", []),
      ("文件,年\na.txt,2014\n", [["文件", "年"], ["a.txt", "2014"]]),
      ("文件\t年\r\na.txt\t2014", [["文件", "年"], ["a.txt", "2014"]]),
      ("a;b;c\r1;;3\r", [["a", "b", "c"], ["1", "", "3"]]),
      ("a,b\n\"第一行\n第二行\",\"他说\"\"好\"\"\"", [["a", "b"], ["第一行\n第二行", "他说\"好\""]]),
      (" a , b \n,\n", [["a", "b"], ["", ""]]),
      ("a\u{0}b,c", [["a\u{0}b", "c"]]),
    ] as [(String, [[String]])])
  func readsRowsOfCells(text: String, rows: [[String]]) {
    #expect(Self.cells(of: text) == rows)
    #expect(DelimitedText(Array(text.utf8)).brokenLines == [])
  }

  @Test func rowsKnowTheirLines() {
    let table = DelimitedText(Array("a,b\n\n\"1\n2\",3\r\n4,5".utf8))
    #expect(table.rows.map(\.firstLine) == [1, 3, 5])
  }

  @Test func goesOnBehindABrokenRow() {
    let table = DelimitedText(Array("a,b\n1,\"2\"3\n4,5\n6,\"7\n8,9\n".utf8))
    #expect(table.rows.map(\.cells) == [["a", "b"], ["4", "5"], ["8", "9"]])
    #expect(table.brokenLines == [2, 4])
  }

  @Test func timeIsLinearHoweverBroken() {
    let table = DelimitedText(Array(String(repeating: "1,\"2\n3,4\n", count: 50_000).utf8))
    #expect(table.brokenLines.count <= 50_000)
  }

  /// Law: what is written by the rules is read as it was.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func readsWhatWasWritten(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      (0..<3).map { _ in
        String(
          (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in
            "会a,;\t\"\n\r ".randomElement(using: &generator)
          })
      }
    }
    let text = rows.map { row in
      row.map {
        "\"\($0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
      }
      .joined(separator: ",")
    }.joined(separator: "\n")
    let table = DelimitedText(Array(text.utf8), delimiter: UInt8(ascii: ","))
    #expect(table.rows.map(\.cells) == rows, "seed \(seed)")
  }
}
