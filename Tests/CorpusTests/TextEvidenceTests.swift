import Testing

@testable import Corpus

@Suite struct TextEvidenceTests {
  private func score(_ text: String) -> Double {
    TextEvidence(Array(text.utf8)).score
  }

  @Test func `common characters and their punctuation score 1`() {
    #expect(score("我们的工作，") == 1)
    #expect(score("我們的工作：「報告」") == 1)
  }

  @Test func `ASCII and symbols neither help nor harm`() {
    #expect(score("") == 1)
    #expect(score("plain text\n") == 1)
    #expect(score("我们 2013 ── ①") == 1)
    #expect(score("我们龘龘") == 0.5)
    #expect(score("我们龘龘, and more") == 0.5)
  }

  @Test func `damage weighs three times its share`() {
    #expect(score("plain tex\0") == 1 - 3 * 0.1)
    #expect(score("我们的\u{FFFD}") == 0.75 - 3 * 0.25)
    #expect(score("\u{E000}\u{85}") == -3)
  }
}
