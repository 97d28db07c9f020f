import Testing

@testable import Corpus

@Suite struct EncodingDetectorTests {
  private func encoding(of bytes: [UInt8]) -> TextEncoding? {
    guard case .text(let detected) = EncodingDetector.detect(bytes.span) else { return nil }
    return detected.encoding
  }

  /// The greatest number of samples in a thousand that may be taken for something else.
  private static let tolerated = [10: 20, 30: 10, 100: 0]

  private func expectDetection(of expected: TextEncoding, in sentences: [String], length: Int) {
    let seed = UInt64(length)
    let samples = expected.samples(of: sentences, length: length, count: 200, seed: seed)
    let wrong = samples.filter { encoding(of: $0.bytes) != expected }.map(\.text)
    let tolerated = samples.count * (Self.tolerated[length] ?? 0) / 1000
    #expect(samples.count == 200, "the sentences are to be such as the encoding can hold")
    #expect(wrong.count <= tolerated, "seed \(seed), length \(length): \(wrong)")
  }

  @Test(
    arguments: [TextEncoding.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian], [10, 30, 100])
  func `Simplified text is detected`(encoding: TextEncoding, length: Int) {
    expectDetection(of: encoding, in: Sentences.simplified, length: length)
  }

  @Test(arguments: TextEncoding.allCases, [10, 30, 100])
  func `Traditional text is detected`(encoding: TextEncoding, length: Int) {
    expectDetection(of: encoding, in: Sentences.traditional, length: length)
  }

  @Test(arguments: TextEncoding.allCases)
  func `a whole text is certain`(encoding: TextEncoding) throws {
    let bytes = try #require(encoding.encode(Sentences.traditional.joined(separator: "\n")))
    guard case .text(let detected) = EncodingDetector.detect(bytes.span) else {
      Issue.record("not taken for a text")
      return
    }
    #expect(detected.encoding == encoding)
    #expect(detected.confidence > 0.8)
    #expect(detected.markLength == 0)
  }

  @Test func `no bytes are UTF-8`() {
    #expect(encoding(of: []) == .utf8)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func `plain ASCII in UTF-16 is detected`(expected: TextEncoding) throws {
    let bytes = try #require(expected.encode("Minutes of the meeting, page 1\r\n"))
    #expect(encoding(of: bytes) == expected)
  }

  @Test(arguments: [TextEncoding.gb18030, .big5])
  func `Chinese after a long preface in English is detected`(expected: TextEncoding) throws {
    let preface = [UInt8](repeating: UInt8(ascii: "x"), count: 2 * EncodingDetector.windowSize + 1)
    let text = try #require(expected.encode(Sentences.traditional[0]))
    #expect(encoding(of: preface + text) == expected)
  }

  @Test(arguments: TextEncoding.allCases)
  func `a few broken bytes do not change the encoding`(expected: TextEncoding) throws {
    let text = try #require(expected.encode(Sentences.traditional.joined()))
    for offset in stride(from: 100, to: text.count, by: 97) {
      var broken = text
      broken[offset] = 0xFF
      broken[offset + 1] = 0x00
      #expect(encoding(of: broken) == expected, "broken at \(offset)")
    }
  }

  @Test func `ASCII with one odd byte is UTF-8, and doubtful`() {
    let bytes = Array("plain text with one".utf8) + [0xA0] + Array("odd byte in it\n".utf8)
    #expect(
      EncodingDetector.detect(bytes.span)
        == .text(DetectedEncoding(encoding: .utf8, confidence: 0)))
  }

  @Test func `a few control characters do not make a text binary`() throws {
    let text = Sentences.simplified.joined()
    for controls in ["\0", "\u{1}\u{2}", String(repeating: "\0", count: 60)] {
      #expect(encoding(of: Array((text + controls).utf8)) == .utf8)
      let gb18030 = try #require(TextEncoding.gb18030.encode(text + controls))
      #expect(encoding(of: gb18030) == .gb18030)
    }
  }

  @Test func `bytes of machines are binary`() {
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00]
    #expect(EncodingDetector.detect(zip.span) == .binary)
    #expect(EncodingDetector.detect([UInt8](repeating: 0, count: 100).span) == .binary)
    let marked = [0xFF, 0xFE] + (0..<500).map { UInt8(truncatingIfNeeded: $0 * $0 * 7 + $0) }
    #expect(EncodingDetector.detect(marked.span) == .binary)
  }

  /// 우리는 회의를 열고 조사 보고서를 정리했습니다 in EUC-KR, which reads as Chinese in GB18030.
  @Test func `Korean is unknown, not Chinese`() {
    let bytes: [UInt8] = [
      0xBF, 0xEC, 0xB8, 0xAE, 0xB4, 0xC2, 0x20, 0xC8, 0xB8, 0xC0, 0xC7, 0xB8, 0xA6, 0x20, 0xBF,
      0xAD, 0xB0, 0xED, 0x20, 0xC1, 0xB6, 0xBB, 0xE7, 0x20, 0xBA, 0xB8, 0xB0, 0xED, 0xBC, 0xAD,
      0xB8, 0xA6, 0x20, 0xC1, 0xA4, 0xB8, 0xAE, 0xC7, 0xDF, 0xBD, 0xC0, 0xB4, 0xCF, 0xB4, 0xD9,
    ]
    #expect(EncodingDetector.detect(bytes.span) == .unknown)
  }
}
