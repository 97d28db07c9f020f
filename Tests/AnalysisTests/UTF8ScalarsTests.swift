import TestSupport
import Testing

@testable import Analysis

@Suite struct UTF8ScalarsTests {
  private func decoded(_ bytes: [UInt8]) -> [UInt32] {
    var scalars: [UInt32] = []
    var offset = 0
    while offset < bytes.count { scalars.append(UTF8Scalars.next(in: bytes.span, at: &offset)) }
    return scalars
  }

  private func oracle(_ bytes: [UInt8]) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
  }

  @Test("Decodes every character")
  func everyCharacter() {
    for scalar in (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init) {
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if decoded(bytes) != [scalar.value] { Issue.record("\(scalar.value)") }
    }
  }

  @Test("Every two bytes decode as Swift decodes them, before and after a character")
  func everyTwoBytes() {
    for pair in 0...0xFFFF {
      let bytes = [UInt8(pair >> 8), UInt8(pair & 0xFF)]
      for text in [bytes, bytes + [0x80], bytes + [0x80, 0x80], [0xE6] + bytes + [0x41]] {
        if decoded(text) != oracle(text) { Issue.record("\(text)") }
      }
    }
  }

  @Test("Random bytes decode as Swift decodes them", arguments: [11, 12] as [UInt64])
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let likely: [UInt8] = [0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xA0]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? likely[Int.random(in: 0..<likely.count, using: &generator)]
          : UInt8.random(in: 0...255, using: &generator)
      }
      #expect(decoded(bytes) == oracle(bytes), "seed \(seed): \(bytes)")
    }
  }
}
