import Testing

@testable import Analysis

@Suite struct PinyinReadingsTests {
  private func isReading(_ syllable: String, of character: Unicode.Scalar) throws -> Bool {
    let syllable = try #require(PinyinSyllable(syllable.utf8))
    return PinyinReadings.all.contains(syllable, of: character.value)
  }

  @Test(
    "Readings of characters, of all and of either script",
    arguments: [
      ("jié", "結"), ("jié", "结"), ("jiē", "結"), ("huì", "會"), ("kuài", "會"), ("guó", "國"),
      ("yè", "業"), ("lèi", "類"), ("lǜ", "率"), ("lüè", "略"), ("zhuàng", "壯"), ("ńg", "嗯"),
      ("qián", "乾"), ("qián", "干"),
      ("shí", "實"),
    ])
  func hasReading(syllable: String, character: String) throws {
    let scalar = try #require(character.unicodeScalars.first)
    #expect(try isReading(syllable, of: scalar))
  }

  @Test(
    "Decomposed syllables are the same syllables",
    arguments: [
      "jie\u{301}", "lu\u{308}\u{30C}", "zhua\u{304}ng", "lu\u{308}e\u{300}", "n\u{301}g",
    ])
  func hasDecomposed(syllable: String) throws {
    #expect(PinyinReadings.all.contains(try #require(PinyinSyllable(syllable.utf8))))
  }

  @Test(
    "What is no toned syllable of Chinese is none",
    arguments: [
      "jie", "ma", "jiéé", "xyz", "é́", "Jié", "chóngqìng", "jié ", "",
    ])
  func hasNotSyllable(syllable: String) {
    #expect(PinyinSyllable(syllable.utf8).map(PinyinReadings.all.contains) != true)
  }

  @Test("A syllable is no reading of other characters")
  func hasNotReading() throws {
    #expect(try !isReading("jié", of: "會"))
    #expect(try !isReading("huì", of: "A"))
  }

  @Test("Bytes are told apart by their length and order")
  func syllables() {
    #expect(PinyinSyllable("ab".utf8) != PinyinSyllable("ba".utf8))
    #expect(PinyinSyllable("a\0".utf8) == nil)
    #expect(PinyinSyllable("abcdefgh".utf8) != PinyinSyllable("abcdefghi".utf8))
    #expect(PinyinSyllable(String(repeating: "a", count: 17).utf8) == nil)
  }
}
