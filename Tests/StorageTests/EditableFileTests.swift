import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

/// Files that people edit are read at once and changed in one step.
@Suite struct EditableFileTests {
  private let place: TemporaryDirectory

  init() throws { place = try TemporaryDirectory() }

  private func file(_ name: String) -> EditableFile { EditableFile(place.path.appending(name)) }

  private func edit(
    _ file: EditableFile, _ body: ([UInt8]?) throws(StorageError) -> [UInt8]?
  ) throws {
    try file.edit(limit: 100, failing: { $0 }, body)
  }

  @Test func contentsAreThoseOfTheFile() throws {
    try place.write([1, 2, 3], to: "a")
    #expect(try file("a").contents(limit: 3) == [1, 2, 3])
    #expect(try file("a").contents(limit: 1) == [1, 2])
    #expect(try file("b").contents(limit: 1) == nil)
    #expect(try file("a/b").contents(limit: 1) == nil)
    try place.write([UInt8](repeating: 7, count: 200_000), to: "c")
    #expect(try file("c").contents(limit: 1 << 20)?.count == 200_000)
    #expect(throws: StorageError.self) { try file("").contents(limit: 1) }
  }

  @Test func editsReplaceTheFile() throws {
    try edit(file("a")) { (old) throws(StorageError) in old == nil ? [1] : nil }
    try edit(file("a")) { (old) throws(StorageError) in (old ?? []) + [2] }
    try edit(file("a")) { (_) throws(StorageError) in nil }
    #expect(try file("a").contents(limit: 9) == [1, 2])
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path.string) == ["a"])
  }

  @Test func anEditThatFailsLeavesTheFile() throws {
    try place.write([1], to: "a")
    let reason = StorageError.unknownFormat(path: "x", what: "y")
    #expect(throws: reason) { try edit(file("a")) { (_) throws(StorageError) in throw reason } }
    #expect(throws: StorageError.self) {
      try edit(file("no/a")) { (_) throws(StorageError) in [1] }
    }
    #expect(try file("a").contents(limit: 9) == [1])
    try edit(file("a")) { (_) throws(StorageError) in [2] }
    #expect(try file("a").contents(limit: 9) == [2])
  }
}
