import TestSupport
import Testing

@testable import Analysis

@Suite struct DictionaryTokenizerTests {
  private let tokenizer: DictionaryTokenizer

  init() throws {
    let table = try #require(WordTable.folded)
    tokenizer = DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
  }

  private func words(of text: String) throws -> [String] {
    let scalars = FoldedText(clean: Array(text.utf8)).scalars
    return try tokenizer.tokens(in: scalars).map { String(scalarValues: scalars[$0]) }
  }

  @Test(arguments: [
    ("", []),
    ("。、！ \n", []),
    ("工会工作总结", ["工会", "工作", "总结"]),
    ("工會工作總結", ["工会", "工作", "总结"]),
    ("維護職工的合法權益", ["维护", "职工", "的", "合法", "权益"]),
    ("ＧＤＰ增长7.5%", ["gdp", "增长", "7.5"]),
    ("15,000人 a.b can't a_1 a:b", ["15,000", "人", "a.b", "can't", "a_1", "a", "b"]),
    ("工会\n工作", ["工会", "工作"]),
    ("\u{20000}工会a\u{1F600}b", ["\u{20000}", "工会", "a", "b"]),
    ("工e\u{301}a会", ["工", "e\u{301}a", "会"]),
    ("カラオケ工会", ["カラオケ", "工会"]),
  ])
  func cutsIntoWords(text: String, words: [String]) throws {
    #expect(try self.words(of: text) == words)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func keepsTheLawsOfATokenizer(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let text = RandomText.nasty(upTo: 200, using: &generator)
      let tokens = try tokenizer.tokens(in: text)
      try Self.expectLaws(of: tokens, in: text, seed: seed)
      #expect(try tokenizer.tokens(in: text) == tokens, "seed \(seed)")
    }
  }

  static func expectLaws(of tokens: [Range<Int>], in text: [UInt32], seed: UInt64) throws {
    var end = 0
    var covered = 0
    for token in tokens {
      try #require(token.lowerBound >= end && token.upperBound <= text.count, "seed \(seed)")
      end = token.upperBound
      #expect(text[token].contains(where: TextClass.isGram), "seed \(seed)")
      #expect(!text[token].contains(where: TextClass.isParagraphBreak), "seed \(seed)")
      covered += text[token].count(where: TextClass.isGram)
    }
    #expect(covered == text.count(where: TextClass.isGram), "seed \(seed)")
  }

  /// One after the other, tokens do not depend on what was cut before.
  @Test func keepsNoStateBetweenTexts() throws {
    var generator = SeededGenerator(seed: 1)
    let table = try #require(WordTable.folded)
    for _ in 0..<200 {
      let text = RandomText.nasty(upTo: 300, using: &generator)
      let new = DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
      #expect(try tokenizer.tokens(in: text) == new.tokens(in: text))
    }
  }
}
