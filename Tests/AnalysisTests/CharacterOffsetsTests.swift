import TestSupport
import Testing

@testable import Analysis

@Suite struct CharacterOffsetsTests {
  @Test("Offsets are where the characters begin", arguments: [31, 32] as [UInt64])
  func matchesSwift(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let text = SampleTexts.damaged(using: &generator)
      let view = String(decoding: text, as: UTF8.self).unicodeScalars
      let offsets = CharacterOffsets.utf8Offsets(
        ofAscendingPositions: Array(0...view.count), in: text)
      let lengths = zip(offsets.dropFirst(), offsets).map { $0 - $1 }
      #expect(lengths == view.map { UTF8.width($0) }, "seed \(seed): \(text)")
      #expect(offsets.first == 0 && offsets.last == text.count)
    }
  }

  @Test(
    "They count characters as folded text does, whatever the bytes", arguments: [33] as [UInt64])
  func countsAsFoldedText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let bytes = SampleTexts.bytes(using: &generator)
      let count = FoldedText(clean: bytes).scalars.count
      let offsets = CharacterOffsets.utf8Offsets(
        ofAscendingPositions: Array(0...count), in: bytes)
      #expect(Set(offsets).count == count + 1, "seed \(seed): \(bytes)")
      #expect(offsets.last == bytes.count, "seed \(seed): \(bytes)")
    }
  }

  @Test("Repeated, late and wrongly ordered positions are answered")
  func answersAll() {
    let offsets = CharacterOffsets.utf8Offsets(
      ofAscendingPositions: [-3, 1, 1, 0, 2, 9, .max], in: Array("總a".utf8))
    #expect(offsets == [0, 3, 3, 3, 4, 4, 4])
  }
}
