import Testing

@testable import Corpus

@Suite struct ByteOrderMarkTests {
  static let marks: [(TextEncoding, [UInt8])] = [
    (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
    (.utf16BigEndian, [0xFE, 0xFF]), (.gb18030, [0x84, 0x31, 0x95, 0x33]),
  ]

  private func text(_ bytes: [UInt8]) throws -> SourceText {
    try SourceText(decoding: RawFile(name: "a.txt", format: .plainText, bytes: bytes))
  }

  @Test(arguments: marks)
  func `a mark decides and is no part of the text`(encoding: TextEncoding, mark: [UInt8]) throws {
    for content in ["字", "short", Sentences.simplified[0]] {
      let read = try text(mark + (try #require(encoding.encode(content))))
      #expect(read.encoding == encoding)
      #expect(read.confidence == 1)
      #expect(String(decoding: read.utf8, as: UTF8.self) == content)
    }
  }

  @Test(arguments: marks)
  func `a mark before white space is an empty file`(encoding: TextEncoding, mark: [UInt8]) throws {
    for content in ["", " \r\n\t\u{3000}\u{A0}\u{2003}"] {
      let bytes = mark + (try #require(encoding.encode(content)))
      #expect(throws: Diagnostic(path: "a.txt", reason: .empty)) { try text(bytes) }
    }
  }

  @Test func `the mark of UTF-8 before text in GB18030 does not hide it`() throws {
    let content = Sentences.simplified[0]
    let read = try text([0xEF, 0xBB, 0xBF] + (try #require(TextEncoding.gb18030.encode(content))))
    #expect(read.encoding == .gb18030)
    #expect(String(decoding: read.utf8, as: UTF8.self) == content)
  }

  @Test func `a mark inside the text stays`() throws {
    #expect(try text(Array("甲\u{FEFF}乙".utf8)).utf8 == Array("甲\u{FEFF}乙".utf8))
  }
}
