import Testing
import TestSupport

@testable import Analysis

@Suite struct ICUTokenizerTests {
  /// Letters, numbers and marks, told without ICU and without our tables.
  static func isWord(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  static func words(of text: String) throws -> [String] {
    let scalars = text.scalarValues
    let tokens = try ICUTokenizer(isWordCharacter: isWord).tokens(in: scalars)
    return tokens.map { String(scalarValues: scalars[$0]) }
  }

  @Test(arguments: [
    ("", []),
    ("。、！ \n", []),
    ("工会工作总结", ["工会", "工作", "总结"]),
    ("经济 发展，", ["经济", "发展"]),
    ("gdp增长7.5%", ["gdp", "增长", "7.5"]),
    ("工会\n工作", ["工会", "工作"]),
    ("\u{20000}工会a\u{1F600}b", ["\u{20000}", "工会", "a", "b"]),
    ("e\u{301}a", ["e\u{301}a"]),
  ])
  func cutsIntoWords(text: String, words: [String]) throws {
    #expect(try Self.words(of: text) == words)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func keepsTheLawsOfATokenizer(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let tokenizer = try ICUTokenizer(isWordCharacter: Self.isWord, pieceLimit: 50)
    for _ in 0..<10 {
      let text = RandomText.nasty(upTo: 200, using: &generator)
      let tokens = try tokenizer.tokens(in: text)
      try Self.expectLaws(of: tokens, in: text, seed: seed)
      #expect(try tokenizer.tokens(in: text) == tokens, "seed \(seed)")
    }
  }

  static func expectLaws(of tokens: [Range<Int>], in text: [UInt32], seed: UInt64) throws {
    var end = 0
    var covered = Set<Int>()
    for token in tokens {
      try #require(token.lowerBound >= end && token.upperBound <= text.count, "seed \(seed)")
      end = token.upperBound
      #expect(text[token].contains(where: isWord), "seed \(seed)")
      #expect(!text[token].contains(where: TextClass.isParagraphBreak), "seed \(seed)")
      covered.formUnion(token)
    }
    let words = text.indices.filter { isWord(text[$0]) }
    #expect(covered.isSuperset(of: words), "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func aNaturalCutChangesNoToken(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let tokenizer = try ICUTokenizer(isWordCharacter: Self.isWord)
    let text = RandomText.nasty(upTo: 120, using: &generator)
    let whole = try tokenizer.tokens(in: text)
    for cut in text.indices.dropFirst() where Self.isNaturalCut(cut, in: text) {
      let head = try tokenizer.tokens(in: Array(text[..<cut]))
      let tail = try tokenizer.tokens(in: Array(text[cut...]))
      let joined = head + tail.map { $0.lowerBound + cut..<$0.upperBound + cut }
      #expect(joined == whole, "seed \(seed), cut at \(cut)")
    }
  }

  static func isNaturalCut(_ position: Int, in text: [UInt32]) -> Bool {
    TextClass.isParagraphBreak(text[position - 1])
      || TextPieces.isClauseStart(position, in: text)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func piecesGiveTheTokensOfTheWhole(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let clauses = (0..<100).map { _ in
      RandomText.of("工会總结作年農业大a1", upTo: 30, using: &generator) + "工,会\n".scalarValues
    }
    let text = Array(clauses.joined())
    let pieces = try ICUTokenizer(isWordCharacter: Self.isWord, pieceLimit: 40)
    let whole = try ICUTokenizer(isWordCharacter: Self.isWord, pieceLimit: .max)
    #expect(try pieces.tokens(in: text) == whole.tokens(in: text), "seed \(seed)")
  }

  @Test func longLineIsCutWithoutLosingACharacter() throws {
    let text = Array(repeatElement("工".scalarValues, count: 3 * ICUTokenizer.pieceLimit).joined())
    let tokens = try ICUTokenizer(isWordCharacter: Self.isWord).tokens(in: text)
    #expect(tokens.reduce(0) { $0 + $1.count } == text.count)
  }

  @Test func identityNamesICU() {
    #expect(ICUTokenizer.identity.wholeMatch(of: /icu-\d+\.\d+\.\d+\/zh/) != nil)
  }
}
