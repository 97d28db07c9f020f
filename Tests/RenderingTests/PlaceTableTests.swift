import Querying
import Rendering
import TestSupport
import Testing

/// A table gives back what was put in, whatever is in it.
@Suite struct PlaceTableTests {
  private static let pieces = [
    "工会", ",", "\"", "\"\"", "\t", "\n", "\r\n", " ", "a", "；", "=1+1", "'", "\u{FEFF}",
  ]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func valuesAreReadBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      (0..<Int.random(in: 0...6, using: &generator))
        .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    }
    var hit = Hit(path: text(), title: text(), score: 0, placeCount: 1, places: [], snippets: [])
    hit.fields = [HitField(name: "地", value: text()), HitField(name: "来源", value: "没有列")]
    var response = SearchResponse(
      query: .bare("工"), reading: .asWritten, documentCount: 1, placeCount: 1, hits: [hit])
    response.hits = [hit]
    let place = Place(line: 3, column: 4, page: 5, text: "工")
    let lines = (0..<20).map { _ in
      ConcordanceLine(
        document: 0, place: place, headings: [text()], before: text(), match: text(), after: text())
    }
    for (rows, separator) in [(DelimitedRows.commas, ","), (.tabs, "\t")] {
      let table = PlaceTable(rows, hasByteOrderMark: false) { $0 }
        .text(of: Concordance(response: response, lines: lines))
      let values = Self.values(of: table, separator: Character(separator))
      #expect(values.count == lines.count + 1)
      #expect(values.allSatisfy { $0.count == 17 }, "seed \(seed)")
      for (row, line) in zip(values.dropFirst(), lines) {
        let expected =
          [hit.path, "3", "4", "5", "", hit.title, "", "", hit.fields[0].value, "", "", "", ""]
          + [line.headings[0], line.before, line.match, line.after]
        #expect(row == expected.map(visible), "seed \(seed)")
      }
    }
  }

  /// A reader of RFC 4180 that knows nothing of the writer.
  private static func values(of table: String, separator: Character) -> [[String]] {
    var (rows, row, value) = ([[String]](), [String](), String())
    var isQuoted = false
    var scalars = Array(table.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch Character(scalar) {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        value.append("\"")
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        row.append(value)
        value = ""
      case "\n" where !isQuoted:
        rows.append(row + [value])
        (row, value) = ([], "")
      default: value.unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  private func visible(_ text: String) -> String {
    var scalars = text.unicodeScalars
    for index in scalars.indices.reversed() where ["\t", "\n", "\r"].contains(scalars[index]) {
      scalars.replaceSubrange(index...index, with: " ".unicodeScalars)
    }
    return String(scalars)
  }

  @Test func theMarkComesFirst() {
    let table = PlaceTable(.commas, hasByteOrderMark: true) { $0 }.text(of: Sample.response)
    #expect(table.unicodeScalars.first == "\u{FEFF}")
    #expect(table.split(separator: "\n").count == 2)
  }
}
