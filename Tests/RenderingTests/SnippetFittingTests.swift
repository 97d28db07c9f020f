import Querying
import TestSupport
import Testing

@testable import Rendering

/// The laws of `SnippetFitting`, over random snippets.
@Suite struct SnippetFittingTests {
  @Test(arguments: 0..<10) func laws(batch: UInt64) throws {
    for seed in batch * 200..<(batch + 1) * 200 {
      var generator = SeededGenerator(seed: seed)
      let snippet = Self.snippet(using: &generator)
      let cells = Int.random(in: 20...60, using: &generator)
      let perMark = Bool.random(using: &generator) ? 4 : 0
      let fitted = SnippetFitting(cells: cells, cellsPerMark: perMark).fitted(snippet)
      try Self.check(fitted, of: snippet, cells: cells, perMark: perMark, seed: seed)
    }
  }

  private static func check(
    _ fitted: Snippet, of snippet: Snippet, cells: Int, perMark: Int, seed: UInt64
  ) throws {
    try #require(width(of: fitted, perMark: perMark) <= cells, "seed \(seed)")
    let isWhole = width(of: snippet, perMark: perMark) <= cells
    try #require((fitted == snippet) == isWhole, "seed \(seed)")
    if isWhole { return }
    let offsets = slices(fitted, in: snippet)
    try #require(!offsets.isEmpty, "seed \(seed): not a slice with its highlights")
    try #require(fitted.isCutBefore || fitted.isCutAfter, "seed \(seed)")
    guard let first = snippet.highlights.first else { return }
    let shown = try #require(fitted.highlights.first, "seed \(seed)")
    let starts = offsets.contains { $0 + shown.lowerBound == first.lowerBound }
    try #require(starts, "seed \(seed): not the first match")
    let wholeMatches = offsets.contains { offset in
      fitted.highlights.allSatisfy {
        snippet.highlights.contains(offset + $0.lowerBound..<offset + $0.upperBound)
      }
    }
    let clipped = fitted.highlights == [0..<fitted.text.utf8.count]
    try #require(wholeMatches || clipped, "seed \(seed): a match in parts")
    try #require(
      cells - width(of: fitted, perMark: perMark) <= slack(of: snippet, perMark), "\(seed)")
  }

  /// The cells that may stay empty: the widest thing that is shown whole or not at all.
  private static func slack(of snippet: Snippet, _ perMark: Int) -> Int {
    let matches = snippet.highlights.map { highlight in
      CellWidth.of(String(decoding: Array(snippet.text.utf8)[highlight], as: UTF8.self)) + perMark
    }
    return max(12, matches.max() ?? 0)
  }

  private static func width(of snippet: Snippet, perMark: Int) -> Int {
    CellWidth.of(snippet.line { $0 }) + snippet.highlights.count * perMark
  }

  /// Every offset where the text of `part` lies in `whole` under the same highlights.
  private static func slices(_ part: Snippet, in whole: Snippet) -> [Int] {
    let (needle, hay) = (Array(part.text.utf8), Array(whole.text.utf8))
    return (0...hay.count - needle.count).filter { offset in
      let range = offset..<offset + needle.count
      guard Array(hay[range]) == needle else { return false }
      let inside = whole.highlights.map { $0.clamped(to: range) }.filter { !$0.isEmpty }
      return inside.map { $0.lowerBound - offset..<$0.upperBound - offset } == part.highlights
        && part.isCutBefore == (whole.isCutBefore || offset > 0)
        && part.isCutAfter == (whole.isCutAfter || range.upperBound < hay.count)
    }
  }

  private static let alphabet: [Character] = [
    "工", "會", "集", "体", "协", "商", "a", "b", " ", "，", "。", "\t", "\u{1B}", "e\u{301}", "𠮷", "👩‍🌾",
    "…",
  ]

  private static func snippet(using generator: inout SeededGenerator) -> Snippet {
    var text = ""
    var highlights: [Range<Int>] = []
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      text += run(upTo: 14, using: &generator)
      let match = run(upTo: Bool.random(using: &generator) ? 3 : 20, using: &generator)
      let start = text.utf8.count
      text += match
      if !match.isEmpty { highlights.append(start..<text.utf8.count) }
    }
    return Snippet(
      line: 1, headings: [], text: text + run(upTo: 30, using: &generator), highlights: highlights,
      isCutBefore: Bool.random(using: &generator), isCutAfter: Bool.random(using: &generator))
  }

  private static func run(upTo limit: Int, using generator: inout SeededGenerator) -> String {
    let length = Int.random(in: 0...limit, using: &generator)
    return String(
      (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] })
  }
}
