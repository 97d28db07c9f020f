import TestSupport
import Testing

@testable import Corpus

@Suite struct ControlBytesTests {
  @Test func `each byte counts as the list says`() {
    let controls = Set(UInt8(0)...0x1F).union([0x7F]).subtracting([0x09, 0x0A, 0x0B, 0x0C, 0x0D])
    for byte in UInt8.min ... .max {
      #expect([byte].span.controlByteCount == (controls.contains(byte) ? 1 : 0), "\(byte)")
    }
  }

  @Test(arguments: [0, 1, 127, 128, 129, 255, 256, 257, 1000])
  func `the count is the sum over the bytes, whatever the length`(length: Int) {
    #expect([UInt8](repeating: 0, count: length).span.controlByteCount == length)
    var generator = SeededGenerator(seed: UInt64(length))
    let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let expected = bytes.reduce(0) { $0 + [$1].span.controlByteCount }
    #expect(bytes.span.controlByteCount == expected, "seed \(length)")
  }
}
