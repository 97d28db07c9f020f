import TestSupport
import Testing

@testable import Corpus

@Suite struct SourceTextTests {
  private func read(_ bytes: [UInt8]) throws(Diagnostic) -> SourceText {
    try SourceText(decoding: RawFile(name: "a.txt", format: .plainText, bytes: bytes))
  }

  private func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  @Test(arguments: TextEncoding.allCases)
  func `a text is the same whatever its encoding`(encoding: TextEncoding) throws {
    let content = Sentences.traditional.joined(separator: "\r\n")
    let bytes = try #require(encoding.encode(content + "\r末行\n"))
    let text = try read(bytes)
    #expect(text.utf8 == Array((content + "\n末行\n").utf8))
    #expect(text.encoding == encoding)
    #expect(text.byteCount == bytes.count)
    #expect(text.replacedCount == 0)
    #expect(text.diagnostics == [])
  }

  @Test func `a text cut in the middle of a character ends with one replacement`() throws {
    let bytes = Array(Sentences.simplified[0].utf8)
    for cut in 1...2 {
      let text = try read(Array(bytes.dropLast(cut)))
      #expect(text.utf8 == bytes.dropLast(3) + Array("\u{FFFD}".utf8))
      #expect(
        text.diagnostics == [Diagnostic(path: "a.txt", reason: .replacedCharacters(1, .utf8))])
    }
  }

  @Test func `a replacement character that is in the file is none of ours`() throws {
    let text = try read(Array("甲\u{FFFD}乙".utf8))
    #expect(text.replacedCount == 0)
  }

  @Test func `a byte 80 among GB18030 is the euro sign`() throws {
    let bytes = try #require(TextEncoding.gb18030.encode("价格为#一百元，比去年上升。"))
    let text = try read(bytes.map { $0 == UInt8(ascii: "#") ? 0x80 : $0 })
    #expect(String(decoding: text.utf8, as: UTF8.self) == "价格为€一百元，比去年上升。")
    #expect(text.replacedCount == 0)
  }

  @Test(arguments: [TextEncoding.utf8, .gb18030, .big5], UInt64(1)...40)
  func `damage never moves a line`(encoding: TextEncoding, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try #require(encoding.encode(Sentences.traditional.joined(separator: "\n")))
    for _ in 0..<8 {
      let offset = Int.random(in: bytes.indices, using: &generator)
      bytes[offset] = UInt8.random(in: .min ... .max, using: &generator)
    }
    let text = try read(bytes)
    #expect(text.encoding == encoding, "seed \(seed)")
    let lineEnds = LineEnds.withLineFeeds(bytes).count { $0 == 0x0A }
    #expect(text.utf8.count { $0 == 0x0A } == lineEnds, "seed \(seed)")
  }

  @Test(arguments: TextEncoding.allCases)
  func `a text cut anywhere is read or refused, never worse`(encoding: TextEncoding) throws {
    let bytes = try #require(encoding.encode(Sentences.traditional[0..<3].joined(separator: "\n")))
    for count in bytes.indices {
      guard let text = try? read(Array(bytes.prefix(count))) else { continue }
      #expect(isValidUTF8(text.utf8), "cut at \(count)")
      if count >= 60 {
        #expect(text.encoding == encoding, "cut at \(count)")
        #expect(text.replacedCount <= 1, "cut at \(count)")
      }
    }
  }

  @Test(arguments: UInt64(1)...300)
  func `random bytes are read or refused, never worse`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...(seed.isMultiple(of: 10) ? 40_000 : 64), using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    do throws(Diagnostic) {
      let text = try read(bytes)
      #expect(isValidUTF8(text.utf8), "seed \(seed)")
      #expect((0...1).contains(text.confidence), "seed \(seed)")
      #expect(text.utf8.count > 0, "seed \(seed)")
    } catch {
      #expect(error.reason.isSkip, "seed \(seed)")
    }
  }
}
