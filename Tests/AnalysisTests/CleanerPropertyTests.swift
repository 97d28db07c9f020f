import TestSupport
import Testing

@testable import Analysis

@Suite struct CleanerPropertyTests {
  private static let insertions = ["會(huì)", "結(jié)", "团(tuán)", "縣(xiàn)", "業(yè)", "實(shí)"]

  @Test("Text without damage is left alone", arguments: [61, 62] as [UInt64])
  func leavesCleanText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let text = SampleTexts.clean(using: &generator)
      let message = "seed \(seed): \(String(decoding: text, as: UTF8.self))"
      #expect(Cleaner.repairs(in: text).isEmpty, "\(message)")
    }
  }

  @Test("Damage done to clean text is undone", arguments: [63, 64] as [UInt64])
  func undoesDamage(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      var (source, expected): ([UInt8], [UInt8]) = ([], [])
      for _ in 0..<5 {
        let index = Int.random(in: 0..<Self.insertions.count, using: &generator)
        let text = SampleTexts.clean(using: &generator)
        source += text + Array(Self.insertions[index].utf8)
        expected += text + Array(String(Self.insertions[index].prefix(1)).utf8)
      }
      let clean = try CleanText(source: source, repairs: Cleaner.repairs(in: source))
      #expect(clean.utf8 == expected, "seed \(seed): \(String(decoding: source, as: UTF8.self))")
    }
  }

  @Test("Any bytes have repairs that can be applied", arguments: [65, 66] as [UInt64])
  func survivesAnyBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let source = SampleTexts.bytes(using: &generator)
      let text = try CleanText(source: source, repairs: Cleaner.repairs(in: source))
      #expect(text.utf8.count <= source.count, "seed \(seed): \(source)")
    }
  }

  @Test("Repairing keeps the lines", arguments: [67] as [UInt64])
  func keepsLines(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let source = SampleTexts.damaged(using: &generator)
      let text = try CleanText(source: source, repairs: Cleaner.repairs(in: source))
      let breaks = [source, text.utf8].map { bytes in
        FoldedText(clean: bytes).scalars.count(where: TextClass.isParagraphBreak)
      }
      #expect(breaks[0] == breaks[1], "seed \(seed): \(source)")
    }
  }
}
