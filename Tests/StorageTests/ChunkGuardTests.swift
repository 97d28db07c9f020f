import Storage
import SystemPackage
import TestSupport
import Testing

/// A section's bytes are compared chunk by chunk when they are read.
@Suite struct ChunkGuardTests {
  private static let kind = SectionFile.Kind(name: "testfile", version: 1)
  private static let chunkSize = 8 << 10
  private static let headSize = 16

  private static func content(_ count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(count))
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  private static func section(of file: [UInt8]) throws(StorageError) -> Bytes {
    try SectionFile(Bytes(file), kind: kind).section(1)
  }

  private static func file(_ content: [UInt8]) -> [UInt8] {
    SectionFileWriter.file(kind, sections: [(identifier: 1, bytes: content)]).bytes
  }

  /// Whether reading `range` gives the bytes; the only other way is the error that tells the chunk.
  private static func isRead(
    _ range: Range<Int>, of section: Bytes, as content: [UInt8], damagedChunk: Int
  ) throws -> Bool {
    do throws(StorageError) {
      let bytes = try section.slice(at: range.lowerBound, count: range.count).copy()
      #expect(bytes == Array(content[range]))
      return true
    } catch {
      #expect(
        error
          == .damaged(
            path: "/index/file", offset: headSize + damagedChunk * chunkSize, what: "checksum"))
      return false
    }
  }

  @Test(
    "Sizes around those of chunks come back",
    arguments: [0, 1, 7, 8, 8_191, 8_192, 8_193, 16_384, 16_385, 1 << 20, (1 << 20) + 1])
  func sizes(count: Int) throws {
    let content = Self.content(count)
    let section = try Self.section(of: Self.file(content))
    let isSame = try section.copy() == content
    #expect(isSame)
    #expect(section.count == count)
    #expect(isDamaged { () throws(StorageError) in try section.uint8(at: count) })
  }

  @Test(
    "Whichever byte is changed, one that is read from its chunk is an error, and others are read")
  func everyByte() throws {
    let content = Self.content(3 * Self.chunkSize + 100)
    let sound = Self.file(content)
    for offset in content.indices where offset % 7 == 0 || offset % Self.chunkSize < 9 {
      var damaged = sound
      damaged[Self.headSize + offset] ^= 1 << UInt8(offset % 8)
      let section = try Self.section(of: damaged)
      let chunk = offset / Self.chunkSize
      for other in 0..<4 {
        // A byte that is itself unharmed.
        let place = min(content.count - 1, other * Self.chunkSize + (offset + 5) % 90)
        let isRead: Bool
        do throws(StorageError) {
          isRead = try section.uint8(at: place) == content[place]
        } catch {
          isRead = false
        }
        #expect(isRead == (other != chunk), "byte \(offset), chunk \(other)")
      }
    }
  }

  @Test("A range is an error just when it touches the damaged chunk, whatever was read before")
  func ranges() throws {
    let content = Self.content(5 * Self.chunkSize + 9)
    let sound = Self.file(content)
    for seed in 0..<LongTests.rounds(60) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let chunk = Int.random(in: 0...5, using: &generator)
      let place = min(content.count - 1, chunk * Self.chunkSize + seed * 100)
      var damaged = sound
      damaged[Self.headSize + place] ^= 0x20
      let section = try Self.section(of: damaged)
      for _ in 0..<20 {
        let start = Int.random(in: 0...content.count, using: &generator)
        let end = Int.random(in: start...content.count, using: &generator)
        let touched =
          place / Self.chunkSize * Self.chunkSize..<(place / Self.chunkSize + 1)
          * Self.chunkSize
        let isTouched = (start..<end).overlaps(touched)
        #expect(
          try Self.isRead(
            start..<end, of: section, as: content, damagedChunk: place / Self.chunkSize)
            == !isTouched, "seed \(seed), \(start)..<\(end)")
      }
    }
  }

  /// The ways to read some of the first bytes.
  enum Reading: CaseIterable {
    case byte, number32, number64, length, copy, buffer, checksum, compressed, variable, counted

    func read(_ bytes: Bytes) throws(StorageError) {
      switch self {
      case .byte: _ = try bytes.uint8(at: 0)
      case .number32: _ = try bytes.uint32(at: 0)
      case .number64: _ = try bytes.uint64(at: 0)
      case .length: _ = try bytes.length(at: 0)
      case .copy: _ = try bytes.slice(at: 1, count: 1).copy()
      case .buffer: _ = unsafe try bytes.slice(at: 7, count: 1).withUnsafeBytes { $0.count }
      case .checksum: _ = try Checksum(of: bytes.slice(at: 2, count: 3))
      case .compressed: _ = try bytes.slice(at: 0, count: 8).decompressed(size: 1)
      case .variable:
        var reader = ByteReader(bytes)
        _ = try reader.variable()
      case .counted:
        var reader = ByteReader(bytes)
        _ = try reader.counted()
      }
    }
  }

  @Test(
    "A chunk is compared also when only one byte of it is read, in whatever way",
    arguments: Reading.allCases)
  func everyWayOfReading(reading: Reading) throws {
    // A number of one byte, and a length below Int.max.
    let content = [5, 0, 0, 0, 0, 0, 0, 0] + Self.content(3 * Self.chunkSize)
    var damaged = Self.file(content)
    damaged[Self.headSize + Self.chunkSize - 1] ^= 4
    let section = try Self.section(of: damaged)
    let place = StorageError.damaged(
      path: "/index/file", offset: Self.headSize, what: "checksum")
    for _ in 0..<2 {
      #expect(throws: place) { try reading.read(section) }
    }
    let sound = try Self.section(of: Self.file(content))
    if reading != .compressed { try reading.read(sound) }
  }

  @Test("A number across two chunks is compared with both", arguments: [0, 1])
  func acrossChunks(chunk: Int) throws {
    var damaged = Self.file(Self.content(3 * Self.chunkSize))
    damaged[Self.headSize + chunk * Self.chunkSize + 50] ^= 4
    let section = try Self.section(of: damaged)
    for offset in [Self.chunkSize - 1, Self.chunkSize - 3] {
      #expect(isDamaged { () throws(StorageError) in try section.uint32(at: offset) })
    }
    #expect(isDamaged { () throws(StorageError) in try section.uint64(at: Self.chunkSize - 7) })
  }

  @Test("A changed byte is noticed on opening, or by whoever reads its section and no one else")
  func otherSections() throws {
    let sections: [[UInt8]] = [[1, 2, 3], [], (0..<16).map { UInt8($0) }, [9]]
    let sound = SectionFileWriter.file(
      Self.kind, sections: sections.enumerated().map { (identifier: UInt32($0), bytes: $1) }
    ).bytes
    for offset in sound.indices {
      for bit in 0..<8 {
        var changed = sound
        changed[offset] ^= 1 << bit
        guard let file = try? SectionFile(Bytes(changed), kind: Self.kind) else { continue }
        let damaged = try sections.indices.filter { number in
          let section = try file.section(UInt32(number))
          return isDamaged { () throws(StorageError) in
            #expect(try section.copy() == sections[number], "byte \(offset), bit \(bit)")
          }
        }
        #expect((16..<48).contains(offset))
        #expect(damaged == [offset < 24 ? 0 : offset < 40 ? 2 : 3], "byte \(offset), bit \(bit)")
      }
    }
  }

  @Test("The zeros behind a section are compared with its last chunk")
  func padding() throws {
    let sound = Self.file(Self.content(13))
    var damaged = sound
    damaged[Self.headSize + 13] = 1
    let section = try Self.section(of: damaged)
    #expect(isDamaged { () throws(StorageError) in try section.uint8(at: 0) })
  }

  @Test("A section that was read before is still checked whole")
  func checkingAnew() throws {
    let directory = try TemporaryDirectory()
    let content = Self.content(2 * Self.chunkSize)
    let bytes = Self.file(content)
    let path = try directory.write(bytes, to: "file")
    let file = try SectionFile(SystemDisk().map(path), kind: Self.kind)
    _ = try file.section(1).copy()
    // The mapping sees what is written into the file afterwards.
    let descriptor = try FileDescriptor.open(path, .writeOnly)
    try descriptor.closeAfter {
      _ = try descriptor.writeAll(toAbsoluteOffset: Int64(Self.headSize + 9), [bytes[25] ^ 1])
    }
    #expect(isDamaged { () throws(StorageError) in try file.checkAllSections() })
  }

  @Test("Discarded pages are read again")
  func discarding() throws {
    let directory = try TemporaryDirectory()
    let content = Self.content(20 * Self.chunkSize)
    let path = try directory.write(Self.file(content), to: "file")
    for bytes in [try SystemDisk().map(path), Bytes(Self.file(content))] {
      let section = try SectionFile(bytes, kind: Self.kind).section(1)
      for _ in 0..<2 {
        let isSame = try section.copy() == content
        #expect(isSame)
        section.discard()
        try section.slice(at: 5_000, count: 60_000).discard()
      }
    }
  }

  @Test("Several threads that read a damaged section all see it")
  func threads() async throws {
    let content = Self.content(40 * Self.chunkSize)
    var damaged = Self.file(content)
    damaged[Self.headSize + 20 * Self.chunkSize] ^= 1
    let section = try Self.section(of: damaged)
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          (0..<40).count { chunk in
            (try? section.uint8(at: chunk * Self.chunkSize)) == content[chunk * Self.chunkSize]
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [39, 39, 39, 39])
  }
}
