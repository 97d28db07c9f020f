import TestSupport
import Testing

@testable import Analysis
@testable import Describing

@Suite struct LineTextTests {
  @Test("White space is Unicode's, and what takes no room")
  func blanks() {
    for character in (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init) {
      let isBlank =
        character.properties.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}"
      if character.isBlank != isBlank { Issue.record("U+\(String(character.value, radix: 16))") }
    }
  }

  @Test("Bytes give the text that Swift reads in them", arguments: [41] as [UInt64])
  func bytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts: [[UInt8]] =
      ["工會", "　", " ", "\u{FEFF}", "a", "é", "😀"].map { Array($0.utf8) }
      + [[0xE5], [0x80], [0xF0, 0x9F], [0xFF]]
    for _ in 0..<LoopScale.rounds(2_000) {
      let text = (0..<Int.random(in: 0...8, using: &generator)).flatMap { _ in
        parts.randomElement(using: &generator) ?? []
      }
      let (line, expected) = (
        LineText(utf8: text.span), LineText(String(decoding: text, as: UTF8.self))
      )
      #expect(line.clean == expected.clean, "seed \(seed): \(text)")
      #expect(line.folded == expected.clean.map(\.folded), "seed \(seed): \(text)")
    }
  }

  @Test("The lines of a character are found by a look at each", arguments: [42] as [UInt64])
  func linesHolding(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = ["篇", "文", "的", "\n", "\n", String(repeating: "一", count: 50)]
    for _ in 0..<LoopScale.rounds(500) {
      let text = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        parts.randomElement(using: &generator) ?? ""
      }.joined()
      let lines = SourceLines(source: Array(text.utf8), repairs: [])
      let expected = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { $0.element.contains { "篇文".contains($0) } }.map(\.offset)
      #expect(lines.lines(holding: ["篇", "文"]) == expected, "seed \(seed): \(text)")
    }
  }
}
