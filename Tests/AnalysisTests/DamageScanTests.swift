import TestSupport
import Testing

@testable import Analysis

/// Law: the scan by blocks finds just the bytes that are candidates one by one.
@Suite struct DamageScanTests {
  /// What may begin damage, its neighbours, and what is met most in texts.
  private static let bytes: [UInt8] = [
    0x28, 0x29, 0x26, 0x27, 0x3F, 0x40, 0x00, 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x1B, 0x1C, 0x20, 0x7E,
    0x7F, 0x80, 0x81, 0x8A, 0x8B, 0x8F, 0x90, 0x92, 0x93, 0xA0, 0xA6, 0xA9, 0xAA, 0xAE, 0xAF, 0xAD,
    0xBA, 0xBB, 0xBC, 0xC2, 0xC3, 0xE2, 0xE3, 0xE4, 0xEF, 0xF0,
  ]

  private func isCandidate(_ text: [UInt8], at offset: Int) -> Bool {
    [0x28, 0x26, 0x3F].contains(text[offset])
      || InvisibleCharacters.mayBegin(text[offset], in: text.span, at: offset)
  }

  private func expectSameCandidates(_ text: [UInt8], _ what: @autoclosure () -> String) {
    var found: [Int] = []
    while let next = DamageScan.firstCandidate(in: text.span, from: found.last.map { $0 + 1 } ?? 0)
    {
      found.append(next)
    }
    #expect(found == text.indices.filter { isCandidate(text, at: $0) }, "\(what())")
  }

  @Test("Random bytes", arguments: [21, 22] as [UInt64])
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<LoopScale.rounds(2_000) {
      let text = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
        Int.random(in: 0..<8, using: &generator) > 0
          ? 0xE5 : Self.bytes.randomElement(using: &generator) ?? 0
      }
      expectSameCandidates(text, "seed \(seed): \(text)")
    }
  }

  @Test("Every three bytes that matter, in the middle of a block and at the end of the text")
  func everyThreeBytes() {
    let plain = [UInt8](repeating: 0xE5, count: 70)
    for first in Self.bytes {
      for second in Self.bytes {
        for third in Self.bytes {
          let text = [first, second, third]
          expectSameCandidates(plain + text, "\(text) at the end")
          expectSameCandidates(text + plain, "\(text) before others")
        }
      }
    }
  }
}
