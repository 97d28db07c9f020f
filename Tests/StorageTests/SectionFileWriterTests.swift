import Storage
import SystemPackage
import TestSupport
import Testing

@Suite struct SectionFileWriterTests {
  private static let kind = SectionFile.Kind(name: "testfile", version: 1)

  private typealias Section = (identifier: UInt32, bytes: [UInt8])

  private static func sections(using generator: inout SeededGenerator) -> [Section] {
    let sizes = [0, 1, 7, 8, 8_191, 8_192, 8_193, 40_000, (1 << 20) - 1, 1 << 20, 1_200_000]
    return (0..<Int.random(in: 0...4, using: &generator)).map { number in
      let size = sizes.randomElement(using: &generator) ?? 0
      let start = UInt8.random(in: 0...255, using: &generator)
      return (UInt32(number + 1), (0..<size).map { start &+ UInt8(truncatingIfNeeded: $0 * 7) })
    }
  }

  /// Writes the sections in appends of random sizes.
  private static func file(
    _ sections: [Section], using generator: inout SeededGenerator
  ) throws(StorageError) -> (MemoryFile, SectionFileWriter.Summary) {
    let file = MemoryFile()
    var writer = SectionFileWriter(kind, to: file)
    let greatest = [30_000, 9_000, 2_000_000].randomElement(using: &generator) ?? 1
    for section in sections {
      writer.begin(section.identifier)
      var rest = section.bytes[...]
      while !rest.isEmpty {
        let part = rest.prefix(.random(in: 0...greatest, using: &generator))
        try writer.append(Array(part))
        rest = rest.dropFirst(part.count)
      }
      try writer.endSection()
    }
    return (file, try writer.finish())
  }

  @Test("The sizes of the appends change no byte", arguments: 0..<LongTests.rounds(12))
  func appends(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let sections = Self.sections(using: &generator)
    let expected = SectionFileWriter.file(Self.kind, sections: sections)
    for _ in 0..<2 {
      let (file, summary) = try Self.file(sections, using: &generator)
      let isSame = file.bytes == expected.bytes
      #expect(isSame, "seed \(seed)")
      #expect(summary == expected.summary, "seed \(seed)")
      #expect(summary.size == file.bytes.count)
    }
  }

  @Test("What was written is read back, and its checksums are right", arguments: 0..<6)
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let sections = Self.sections(using: &generator)
    let (written, summary) = try Self.file(sections, using: &generator)
    let bytes = Bytes(written.bytes)
    let file = try SectionFile(bytes, kind: Self.kind)
    try file.checkAllSections()
    #expect(try SectionFile.trailerChecksum(of: bytes) == summary.checksum)
    for section in sections {
      let isSame = try file.section(section.identifier).copy() == section.bytes
      #expect(isSame, "seed \(seed), section \(section.identifier)")
    }
  }

  @Test("Small appends are written together")
  func buffering() throws {
    let file = MemoryFile()
    var writer = SectionFileWriter(Self.kind, to: file)
    writer.begin(1)
    for _ in 0..<2_000 { try writer.append([1, 2, 3]) }
    try writer.endSection()
    _ = try writer.finish()
    #expect(file.writeCount == 1)
  }

  /// A file whose write of this number fails.
  private struct FailingFile: WritableFile {
    static let error = StorageError.system(operation: "write", path: "file", reason: .noSpace)
    let file = MemoryFile()
    let failing: Int

    func write(_ bytes: [UInt8]) throws(StorageError) {
      guard file.writeCount != failing else { throw Self.error }
      try file.write(bytes)
    }

    func sync() throws(StorageError) {}
    func close() throws(StorageError) {}
  }

  @Test("An error of any write is the writer's error", arguments: 0...3)
  func failures(number: Int) throws {
    func write(to file: FailingFile) throws(StorageError) {
      var writer = SectionFileWriter(Self.kind, to: file)
      writer.begin(1)
      try writer.append([UInt8](repeating: 1, count: 1 << 20))
      try writer.append([UInt8](repeating: 2, count: (1 << 20) - 1))
      try writer.append([1, 2, 3])
      try writer.endSection()
      _ = try writer.finish()
    }
    #expect(throws: FailingFile.error) { try write(to: FailingFile(failing: number)) }
    let whole = FailingFile(failing: 4)
    try write(to: whole)
    #expect(whole.file.writeCount == 4)
  }
}
