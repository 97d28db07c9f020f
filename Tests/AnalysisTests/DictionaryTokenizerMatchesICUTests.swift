import Foundation
import TestSupport
import Testing

@testable import Analysis

/// Law: over ICU's words as they are, `DictionaryTokenizer` cuts as `ICUTokenizer` does.
///
/// `WENSOU_LONG_TESTS=1` compares 400,000 random strings instead of 20,000, and the larger texts.
@Suite struct DictionaryTokenizerMatchesICUTests {
  private static let isLong = ProcessInfo.processInfo.environment["WENSOU_LONG_TESTS"] == "1"
  private static let plain = WordTable.plain()

  private let icu: ICUTokenizer
  private let dictionary: DictionaryTokenizer

  init() throws {
    let table = try #require(Self.plain)
    icu = try ICUTokenizer(isWordCharacter: TextClass.isGram)
    dictionary = DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
  }

  private func expectSameTokens(_ text: [UInt32], _ what: @autoclosure () -> String) throws {
    let (expected, tokens) = (try icu.tokens(in: text), try dictionary.tokens(in: text))
    guard tokens != expected else { return }
    let words = { (tokens: [Range<Int>]) in tokens.map { text[$0].map { String($0, radix: 16) } } }
    Issue.record("\(what()): ICU \(words(expected)), dictionary \(words(tokens))")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func onRandomStrings(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<(Self.isLong ? 2000 : 100) {
      let text = RandomText.adversarial(upTo: 40, using: &generator)
      try expectSameTokens(text, "seed \(seed)")
    }
    CaseCount.tell(Self.isLong ? 2000 : 100, "random strings cut as ICU cuts them")
  }

  /// Every character of the basic plane, surrogates too, where words may begin, end or go on.
  @Test(
    arguments: ["a?a", "1?1", "_?", "工?会", "a.?", " ?", "の?工", "?\u{301}a"]
      + (isLong
        ? ["?", "a?1", "1?a", "?_", "1,?", "工? ", "\"?", "\r?", "工?\u{FE0F}会", "א?א", "ア?ア"] : [])
  )
  func onEveryCharacter(frame: String) throws {
    let frame = frame.scalarValues
    let text = (0...0x1_0010 as ClosedRange<UInt32>).flatMap { scalar in
      frame.map { $0 == 0x3F ? scalar : $0 } + [0x0A]
    }
    let (expected, tokens) = (try icu.tokens(in: text), try dictionary.tokens(in: text))
    guard let place = zip(expected, tokens).first(where: { $0 != $1 }) else {
      #expect(expected.count == tokens.count)
      return
    }
    let scalar = place.0.lowerBound / (frame.count + 1)
    Issue.record("U+\(String(scalar, radix: 16)): ICU \(place.0), dictionary \(place.1)")
  }

  @Test(.enabled(if: DataKit.isAvailable), arguments: ["seed.txt", "sample-reports"])
  func onRealTexts(name: String) throws {
    try expectSameTokens(inFilesAt: DataKit.path(name))
  }

  @Test(
    .enabled(
      if: isLong && FileManager.default.fileExists(atPath: DataKit.path("bench-corpus"))))
  func onManyRealTexts() throws {
    try expectSameTokens(inFilesAt: DataKit.path("bench-corpus"))
  }

  private func expectSameTokens(inFilesAt path: String) throws {
    let names = try? FileManager.default.subpathsOfDirectory(atPath: path)
    let paths = names?.map { "\(path)/\($0)" } ?? [path]
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let text = String(decoding: data, as: UTF8.self)
      try expectSameTokens(text.scalarValues, path)
      try expectSameTokens(FoldedText(clean: Array(text.utf8)).scalars, "\(path), folded")
      CaseCount.tell(2, "real texts cut as ICU cuts them, as they are and folded")
    }
  }

  @Test func acrossPieces() throws {
    var generator = SeededGenerator(seed: 7)
    let clause = RandomText.of("工会总结作年农业大a1 .", upTo: 3000, using: &generator)
    let text = Array(repeatElement(clause + [0x4E00], count: 100).joined())
    try expectSameTokens(text, "no natural cut")
    try expectSameTokens(Array(repeating: 0x5DE5, count: 200_000), "one run")
  }
}
