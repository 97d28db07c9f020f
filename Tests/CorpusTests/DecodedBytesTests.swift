import TestSupport
import Testing

@testable import Corpus

@Suite struct DecodedBytesTests {
  private func decode(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> String {
    String(decoding: try DecodedBytes(bytes.span, from: encoding).utf8, as: UTF8.self)
  }

  @Test func `each broken sequence is one replacement, and what follows is read`() throws {
    #expect(try decode([0xE6, 0x96, 0x41], .utf8) == "\u{FFFD}A")
    #expect(try decode([0x61, 0xFF, 0x62], .gb18030) == "a\u{FFFD}b")
    #expect(try decode([0x61, 0xFF, 0x62], .big5) == "a\u{FFFD}b")
    #expect(try decode([0xB9, 0x0A], .gb18030) == "\u{FFFD}\n")
    #expect(try decode([0xA4, 0x0A], .big5) == "\u{FFFD}\n")
    #expect(try decode([0x00, 0xD8, 0x41, 0x00], .utf16LittleEndian) == "\u{FFFD}A")
    #expect(try decode([0xD8, 0x00, 0x00, 0x41], .utf16BigEndian) == "\u{FFFD}A")
  }

  @Test func `characters of Hong Kong and four-byte characters are decoded`() throws {
    #expect(try decode([0xFA, 0x40], .big5) == "\u{20547}")
    #expect(try decode([0x95, 0x32, 0x82, 0x36], .gb18030) == "\u{20000}")
  }

  /// Without the byte FD no U+FFFD is in the file itself, in UTF-16 nor by chance in the others.
  @Test(arguments: TextEncoding.allCases, UInt64(1)...40)
  func `any bytes become valid UTF-8 with all replacements counted`(
    encoding: TextEncoding, seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...400, using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: .min...0xFC, using: &generator) }
    let decoded = try DecodedBytes(bytes.span, from: encoding)
    let text = try #require(String(validating: decoded.utf8, as: UTF8.self), "seed \(seed)")
    let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    #expect(decoded.replacedCount == replaced, "seed \(seed)")
  }
}
