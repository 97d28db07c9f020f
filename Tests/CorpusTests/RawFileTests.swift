import SystemPackage
import Testing

@testable import Corpus

@Suite struct RawFileTests {
  let tree: TemporaryTree

  init() throws {
    tree = try TemporaryTree()
  }

  private func found(_ path: FilePath) -> FoundFile {
    FoundFile(path: path, name: "named.md", format: .markdown)
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 100_000])
  func `a file is read whole`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try RawFile(reading: found(try tree.write("a", bytes)))
    #expect(file.bytes == bytes)
    #expect(file.name == "named.md")
    #expect(file.format == .markdown)
  }

  @Test func `a file that says it is empty is read to its end`() throws {
    let file = try RawFile(reading: found("/proc/self/maps"))
    #expect(file.bytes.count > 4096)
    #expect(file.bytes.last == UInt8(ascii: "\n"))
  }

  @Test func `the limit itself is read, one byte more is too large`() throws {
    let file = found(try tree.write("a", [1, 2, 3, 4]))
    #expect(try RawFile(reading: file, limit: 4).bytes.count == 4)
    #expect(throws: Diagnostic(path: "named.md", reason: .tooLarge(4))) {
      try RawFile(reading: file, limit: 3)
    }
    #expect(throws: Diagnostic(path: "named.md", reason: .tooLarge(11))) {
      try RawFile(reading: found("/proc/self/maps"), limit: 10)
    }
  }

  @Test func `a pipe put in the place of a file is not waited for`() {
    tree.makePipe("a")
    #expect(throws: Diagnostic(path: "named.md", reason: .notAFile)) {
      try RawFile(reading: found(tree.path("a")))
    }
  }

  @Test func `what became a directory or went away is reported`() {
    #expect(throws: Diagnostic(path: "named.md", reason: .notAFile)) {
      try RawFile(reading: found(tree.root))
    }
    let gone = Diagnostic(path: "named.md", reason: .unreadable("No such file or directory"))
    #expect(throws: gone) { try RawFile(reading: found(tree.path("gone"))) }
  }

  @Test func `a file that changes while being read is read again`() throws {
    let path = try tree.write("a", Array("first".utf8))
    var changes = 1
    let file = try RawFile(reading: found(path), limit: 100) {
      if changes > 0 { _ = try? tree.write("a", Array("second".utf8)) }
      changes -= 1
    }
    #expect(file.bytes == Array("second".utf8))
    #expect(changes == -1)
  }

  @Test func `a file that never stops changing is skipped`() throws {
    let path = try tree.write("a", [1])
    var size = 1
    #expect(throws: Diagnostic(path: "named.md", reason: .changedWhileReading)) {
      try RawFile(reading: found(path), limit: 100) {
        size += 1
        _ = try? tree.write("a", [UInt8](repeating: 1, count: size))
      }
    }
    #expect(size == 3)
  }
}
