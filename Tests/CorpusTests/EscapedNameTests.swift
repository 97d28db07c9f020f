import SystemPackage
import Testing

@testable import Corpus

@Suite struct EscapedNameTests {
  private func escaped(_ bytes: [UInt8]) throws -> String {
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    let component = FilePath.Component(platformString: name)
    return String(escaping: try #require(component))
  }

  @Test func `UTF-8 stays as it is`() throws {
    #expect(try escaped(Array("总结 2.txt".utf8)) == "总结 2.txt")
  }

  @Test func `every byte that is not UTF-8 is shown`() throws {
    #expect(try escaped([0xFF]) == "\\xff")
    #expect(try escaped([0x61, 0xB9, 0xA4, 0x0B, 0xE1, 0x62]) == "a\\xb9\\xa4\u{0B}\\xe1b")
    #expect(try escaped([0xE6, 0x96]) == "\\xe6\\x96")
    #expect(try escaped([0xE6, 0x96, 0x87, 0x80, 0xE6, 0x96, 0x87]) == "文\\x80文")
  }
}
