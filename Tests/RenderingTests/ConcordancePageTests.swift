import Querying
import Rendering
import TestSupport
import Testing

/// Columns stand below each other in cells, whatever is in them.
@Suite struct ConcordancePageTests {
  private static let pieces = [
    "工会", "總結", "，", "。", "“", "…", "GDP", "a", "é", "e\u{301}", "ｶﾞ", "한국", "😀", "👨‍👩‍👧", "🇨🇳", "𠮷",
    "\u{200B}", "\u{3000}", " ", "\t", "\u{1B}[2J", "\u{202E}", "\u{20DD}", "①", "2014", "\u{FE0F}",
  ]

  private static func text(_ generator: inout SeededGenerator, _ count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  private static func concordance(_ generator: inout SeededGenerator) -> Concordance {
    var response = SearchResponse(
      query: .bare("工会"), reading: .asWritten, documentCount: 3, placeCount: 30, hits: [])
    response.hits = (0..<3).map { _ in
      Hit(
        path: "报告/" + text(&generator, 12), title: "", score: 0, placeCount: 10, places: [],
        snippets: [])
    }
    let lines = (0..<30).map { number in
      let match = text(&generator, 6) + "工"
      return ConcordanceLine(
        document: number / 10, place: Place(line: number * number, column: 1, text: match),
        before: text(&generator, 40), match: match, after: text(&generator, 40))
    }
    return Concordance(response: response, lines: lines)
  }

  @Test(arguments: [1, 24, 25, 40, 60, 61, 80, 120, 500, nil], 0..<10 as Range<UInt64>)
  func columnsStandBelowEachOther(width: Int?, seed: UInt64) throws {
    for cells in [1, 2] {
      try CellWidth.$ofAmbiguous.withValue(cells) { try checkColumns(width: width, seed: seed) }
    }
  }

  private func checkColumns(width: Int?, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let concordance = Self.concordance(&generator)
    let page = ConcordancePage(language: .simplified, width: width, isColored: true) { $0 }
    let lines = page.lines(of: concordance).split(separator: "\n").map(String.init)
    #expect(lines.count == concordance.lines.count)
    let rows = try lines.map { try Row($0) }
    #expect(Set(rows.map { CellWidth.of($0.before) }).count == 1, "seed \(seed)")
    let widest = rows.map { CellWidth.of($0.match) }.max() ?? 0
    // Where not all of it fits, what was found may leave a cell of its column, or two, empty.
    let isInOneColumn = (widest...widest + 2).contains { column in
      zip(rows, concordance.lines).allSatisfy { row, line in
        beginsAtColumn(column, row, visible(line.after))
      }
    }
    #expect(isInOneColumn, "seed \(seed)")
    for (row, line) in zip(rows, concordance.lines) {
      #expect(CellWidth.of(row.match) > 0)
      let cells = CellWidth.of(row.before) + CellWidth.of(row.match) + CellWidth.of(row.after)
      #expect(cells <= width.map { max($0, 24) } ?? .max, "seed \(seed)")
      let end = (visible(line.before) + "  ").unicodeScalars.reversed()
      #expect(
        width != nil || row.before.unicodeScalars.reversed().starts(with: end), "seed \(seed)")
    }
  }

  /// Whether a beginning of a text stands behind what was found and spaces, which fill so many cells and two.
  private func beginsAtColumn(_ column: Int, _ row: Row, _ text: String) -> Bool {
    let gap = column - CellWidth.of(row.match) + 2
    let (spaces, after) = (
      row.after.unicodeScalars.prefix(gap), row.after.unicodeScalars.dropFirst(gap)
    )
    return spaces.allSatisfy { $0 == " " } && text.unicodeScalars.starts(with: after)
  }

  /// The texts around the colour of what was found.
  private struct Row {
    let before: String
    let match: String
    let after: String

    /// Marks must not hide the colours, so scalars are looked at.
    init(_ line: String) throws {
      let scalars = line.unicodeScalars
      let start = try #require(scalars.firstRange(of: "\u{1B}[1;31m".unicodeScalars))
      let rest = scalars[start.upperBound...]
      let end = try #require(rest.firstRange(of: "\u{1B}[0m".unicodeScalars))
      let source = scalars[..<start.lowerBound].split(
        separator: "\u{1B}", omittingEmptySubsequences: false)
      before = source.map { part in
        ["[35m", "[0m"].first { part.starts(with: $0.unicodeScalars) }
          .map { String(part.dropFirst($0.unicodeScalars.count)) } ?? String(part)
      }.joined()
      match = String(rest[..<end.lowerBound])
      after = String(rest[end.upperBound...])
    }
  }

  private func visible(_ text: String) -> String {
    let pictures: [Unicode.Scalar: Unicode.Scalar] = [
      "\t": " ", "\u{1B}": "␛", "\u{202E}": "\u{FFFD}",
    ]
    return String(String.UnicodeScalarView(text.unicodeScalars.map { pictures[$0] ?? $0 }))
  }
}
