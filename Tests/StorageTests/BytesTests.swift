import Storage
import SystemPackage
import TestSupport
import Testing

@Suite struct BytesTests {
  private static let extremes = [Int.min, -9, -1, 0, 1, 4, 7, 8, 9, 15, 16, 17, .max - 7, .max]

  @Test(
    "A slice is the same part of the array, or damage when it is not inside", arguments: extremes)
  func slices(offset: Int) throws {
    let array = (0..<16).map { UInt8($0) }
    let bytes = Bytes(array)
    for count in Self.extremes {
      let isInside = (0...16).contains(offset) && count >= 0 && count <= 16 - offset
      guard isInside else {
        #expect(isDamaged { () throws(StorageError) in try bytes.slice(at: offset, count: count) })
        continue
      }
      #expect(
        try bytes.slice(at: offset, count: count).copy() == Array(array[offset..<offset + count]))
    }
  }

  @Test("A slice of a slice does not reach beyond it, though the memory does")
  func nestedSlices() throws {
    let bytes = Bytes((0..<16).map { UInt8($0) })
    let middle = try bytes.slice(at: 4, count: 8)
    #expect(try middle.slice(at: 2, count: 6).copy() == [6, 7, 8, 9, 10, 11])
    #expect(try middle.uint32(at: 4) == 0x0B0A_0908)
    for offset in [-1, 5, 8, .max] {
      #expect(isDamaged { () throws(StorageError) in try middle.uint32(at: offset) })
    }
    #expect(isDamaged { () throws(StorageError) in try middle.slice(at: 2, count: 7) })
  }

  @Test("Numbers are read where they are whole", arguments: extremes)
  func numbers(offset: Int) throws {
    let bytes = Bytes((0..<16).map { UInt8($0) })
    func fits(_ size: Int) -> Bool { offset >= 0 && offset <= 16 - size }
    #expect(isDamaged { () throws(StorageError) in try bytes.uint8(at: offset) } != fits(1))
    #expect(isDamaged { () throws(StorageError) in try bytes.uint32(at: offset) } != fits(4))
    #expect(isDamaged { () throws(StorageError) in try bytes.uint64(at: offset) } != fits(8))
    if fits(8) {
      let expected = (0..<8).reduce(UInt64(0)) { $0 | UInt64(offset + $1) << (8 * $1) }
      #expect(try bytes.uint64(at: offset) == expected)
    }
  }

  @Test("A length above Int.max is damage")
  func lengths() throws {
    var writer = ByteWriter()
    for value: UInt64 in [0, UInt64(Int.max), UInt64(Int.max) + 1, .max] { writer.append(value) }
    let bytes = Bytes(writer.bytes)
    #expect(try bytes.length(at: 0) == 0)
    #expect(try bytes.length(at: 8) == .max)
    for offset in [16, 24] {
      #expect(isDamaged { () throws(StorageError) in try bytes.length(at: offset) })
    }
  }

  @Test("Damage is told by its place in the file, not in the slice")
  func placeOfDamage() throws {
    let slice = try Bytes([0, 1, 2, 3]).slice(at: 2, count: 2)
    #expect(
      throws: StorageError.damaged(
        path: "/index/file", offset: 3, what: "4 bytes expected, 1 there")
    ) { try slice.uint32(at: 1) }
  }

  @Test("A mapped file has the file's bytes, also an empty one", arguments: [0, 1, 4096, 10_001])
  func mapping(count: Int) throws {
    let directory = try TemporaryDirectory()
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let bytes = try Bytes(mapping: directory.write(content, to: "file"))
    #expect(bytes.count == count)
    #expect(try bytes.copy() == content)
    #expect(try Checksum(of: bytes) == Checksum(of: content))
    #expect(isDamaged { () throws(StorageError) in try bytes.uint8(at: count) })
  }

  @Test("A mapped file keeps its bytes when it is removed")
  func mappingOutlivesName() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write([1, 2, 3], to: "file")
    let bytes = try Bytes(mapping: path)
    try SystemDisk().remove(path)
    #expect(try bytes.copy() == [1, 2, 3])
  }

  @Test("What cannot be mapped is told by the call that failed")
  func mappingFails() throws {
    let directory = try TemporaryDirectory()
    let missing = directory.path.appending("missing")
    #expect(
      throws: StorageError.system(
        operation: "open", path: missing, reason: .noSuchFileOrDirectory)
    ) { try Bytes(mapping: missing) }
    #expect(throws: StorageError.self) { try Bytes(mapping: directory.path) }
  }
}
