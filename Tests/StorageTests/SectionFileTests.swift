import Storage
import SystemPackage
import TestSupport
import Testing

@Suite struct SectionFileTests {
  private static let kind = SectionFile.Kind(name: "testfile", version: 3)

  private static func file(_ sections: [(identifier: UInt32, bytes: [UInt8])]) -> [UInt8] {
    SectionFileWriter.file(kind, sections: sections).bytes
  }

  private static let sample = file([
    (identifier: 7, bytes: [1, 2, 3]), (identifier: 2, bytes: []),
    (identifier: 5, bytes: (0..<16).map { UInt8($0) }),
  ])

  /// Opens the file and checks all of it.
  private static func check(_ bytes: [UInt8]) throws(StorageError) {
    try SectionFile(Bytes(bytes), kind: kind).checkAllSections()
  }

  @Test("Sections are read back", arguments: 1...10)
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let sections = (0..<Int.random(in: 0...6, using: &generator)).map { number in
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      return (identifier: UInt32(100 - number), bytes: bytes)
    }
    let file = try SectionFile(Bytes(Self.file(sections)), kind: Self.kind)
    for section in sections {
      #expect(try file.section(section.identifier).copy() == section.bytes, "seed \(seed)")
    }
    #expect(file.identifiers == sections.map(\.identifier).sorted())
    try file.checkAllSections()
    #expect(isDamaged { () throws(StorageError) in try file.section(1) })
  }

  @Test("Every section begins at a multiple of eight, and has a checksum for each chunk")
  func alignment() {
    #expect(Self.sample.count == 16 + 8 + 0 + 16 + 2 * 8 + 3 * 40 + 32)
  }

  @Test("The writer knows the size and the checksum at the end that the reader will find")
  func summary() throws {
    let (bytes, summary) = SectionFileWriter.file(
      Self.kind, sections: [(identifier: 1, bytes: [9])])
    #expect(try SectionFile.trailerChecksum(of: Bytes(bytes)) == summary.checksum)
    #expect(summary.size == bytes.count)
    let other = SectionFileWriter.file(Self.kind, sections: [(identifier: 1, bytes: [8])])
    #expect(other.summary.checksum != summary.checksum)
    for length in 0..<16 {
      #expect(
        isDamaged { () throws(StorageError) in
          try SectionFile.trailerChecksum(of: Bytes([UInt8](repeating: 1, count: length)))
        })
    }
  }

  @Test("No byte can be changed without notice")
  func changedBytes() throws {
    try Self.check(Self.sample)
    for offset in Self.sample.indices {
      for value in Set((0..<8).map { Self.sample[offset] ^ (1 << $0) } + [0, 0xFF]) {
        guard value != Self.sample[offset] else { continue }
        var changed = Self.sample
        changed[offset] = value
        #expect(throws: StorageError.self, "byte \(offset) set to \(value)") {
          try Self.check(changed)
        }
      }
    }
  }

  @Test("No byte can be missing or too many without notice")
  func changedLengths() {
    for offset in Self.sample.indices {
      let start = Array(Self.sample[..<offset])
      let rest = Self.sample[(offset + 1)...]
      for changed in [start, start + rest, start + [0] + Self.sample[offset...]] {
        #expect(throws: StorageError.self, "at byte \(offset), \(changed.count) bytes") {
          try Self.check(changed)
        }
      }
    }
    for tail in [[0], [UInt8](repeating: 0, count: 8), Array(Self.sample.suffix(32)), Self.sample] {
      #expect(throws: StorageError.self) { try Self.check(Self.sample + tail) }
    }
  }

  @Test("Every damaged section is told, and only those")
  func damagedSections() throws {
    var changed = Self.sample
    changed[16] ^= 1
    changed[16 + 8 + 15] ^= 1
    let file = try SectionFile(Bytes(changed), kind: Self.kind)
    var damaged: [UInt32] = []
    file.forEachDamagedSection { identifier, _ in damaged.append(identifier) }
    #expect(damaged == [5, 7])
    #expect(throws: StorageError.damaged(path: "/index/file", offset: 24, what: "checksum")) {
      try file.checkAllSections()
    }
  }

  @Test("Another kind and another version are told apart from damage")
  func otherFormats() {
    let bytes = Bytes(Self.sample)
    for kind in [
      SectionFile.Kind(name: "otherone", version: 3),
      SectionFile.Kind(name: "testfile", version: 2),
    ] {
      do throws(StorageError) {
        _ = try SectionFile(bytes, kind: kind)
        Issue.record("opened as \(kind)")
      } catch {
        guard case .unknownFormat = error else {
          Issue.record("\(error)")
          return
        }
      }
    }
  }

  /// The bytes of the sample's table.
  private static let table = Array(sample.suffix(32 + 3 * 40).dropLast(32))

  /// The sample with these bytes in place of its head and of its table, and a trailer that fits.
  private static func resealed(head: [UInt8], table: [UInt8]) -> [UInt8] {
    let tableOffset = sample.count - 32 - table.count
    var trailer = ByteWriter()
    trailer.append(UInt64(tableOffset))
    trailer.append(UInt64(table.count / 40))
    trailer.append(Checksum(of: head + table + trailer.bytes).value)
    trailer.append(kind.name.utf8)
    return head + sample[16..<tableOffset] + table + trailer.bytes
  }

  @Test("A whole file of another layout of the container is told apart from damage")
  func otherLayout() throws {
    var head = Array(Self.sample[..<16])
    #expect(Self.resealed(head: head, table: Self.table) == Self.sample)
    head[12] = 1
    #expect(
      throws: StorageError.unknownFormat(path: "/index/file", what: "layout 1, known: 0")
    ) { try Self.check(Self.resealed(head: head, table: Self.table)) }
  }

  @Test("A right table with some wrong places in it is damage, not a trap", arguments: 1...300)
  func changedTables(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let end = UInt64(Self.sample.count)
    let extremes: [UInt64] = [0, 1, 7, 9, 16, 24, 40, end - 8, end, 1 << 40, 1 << 63, .max]
    var table = Self.table
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let word = 8 * Int.random(in: 0..<15, using: &generator)
      var value = ByteWriter()
      value.append(extremes.randomElement(using: &generator) ?? 0)
      table.replaceSubrange(word..<word + 8, with: value.bytes)
    }
    let bytes = Bytes(Self.resealed(head: Array(Self.sample[..<16]), table: table))
    do throws(StorageError) {
      let file = try SectionFile(bytes, kind: Self.kind)
      for identifier in file.identifiers {
        #expect(try file.section(identifier).copy().count <= bytes.count, "seed \(seed)")
      }
      try file.checkAllSections()
    } catch {
      #expect(isDamaged { () throws(StorageError) in throw error }, "seed \(seed): \(error)")
    }
  }

  @Test("Right checksums over wrong places are damage, not a trap", arguments: 1...200)
  func craftedTables(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let extremes: [UInt64] = [0, 1, 7, 8, 16, 24, 1 << 40, UInt64(Int.max) - 3, 1 << 63, .max]
    func any() -> UInt64 { extremes.randomElement(using: &generator) ?? 0 }
    var table = ByteWriter()
    let count = Int.random(in: 0...3, using: &generator)
    for _ in 0..<count * 5 { table.append(any()) }
    let isRight = Bool.random(using: &generator)
    let head = Array(Self.sample[..<16])
    var trailer = ByteWriter()
    trailer.append(isRight ? UInt64(head.count) : any())
    trailer.append(isRight ? UInt64(count) : any())
    trailer.append(Checksum(of: head + table.bytes + trailer.bytes).value)
    trailer.append(Self.kind.name.utf8)
    let bytes = Bytes(head + table.bytes + trailer.bytes)
    do throws(StorageError) {
      let file = try SectionFile(bytes, kind: Self.kind)
      for identifier in file.identifiers {
        #expect(try file.section(identifier).count <= bytes.count, "seed \(seed)")
      }
      try file.checkAllSections()
    } catch {
      #expect(isDamaged { () throws(StorageError) in throw error }, "seed \(seed): \(error)")
    }
  }
}
