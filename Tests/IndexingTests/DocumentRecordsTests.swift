import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// Records come out of their blocks as they went in.
@Suite struct DocumentRecordsTests {
  /// A number of up to so many bits, small ones as often as large ones.
  private static func number(
    upTo bits: Int, using generator: inout SeededGenerator
  ) -> UInt64 {
    let width = Int.random(in: 0...bits, using: &generator)
    return width == 0 ? 0 : UInt64.random(in: 0...(.max >> UInt64(64 - width)), using: &generator)
  }

  /// The numbers of a record, in columns that are wide in some documents only.
  private static func record(using generator: inout SeededGenerator) throws -> DocumentRecord {
    let numbers = DocumentRecord.Column.allCases.map { column in
      switch column {
      case .fingerprintLow, .fingerprintHigh, .fileSize, .text: number(upTo: 64, using: &generator)
      case .encoding, .confidence, .format: number(upTo: 8, using: &generator)
      case .textKind: number(upTo: 1, using: &generator)
      default: number(upTo: 32, using: &generator)
      }
    }
    return try #require(DocumentRecord(numbers: numbers))
  }

  private static func records(_ records: [DocumentRecord]) throws -> DocumentRecords {
    var writer = DocumentRecordWriter()
    for record in records { writer.append(record) }
    return try DocumentRecords(Bytes(writer.finish(), path: "records"), count: records.count)
  }

  @Test("Whole records and single numbers", arguments: [0, 1, 2, 255, 256, 257, 600])
  func roundTrip(count: Int) throws {
    for seed: UInt64 in 0..<3 {
      var generator = SeededGenerator(seed: seed)
      let expected = try (0..<count).map { _ in try Self.record(using: &generator) }
      let packed = try Self.records(expected)
      #expect(packed.count == count)
      for (number, record) in expected.enumerated() {
        #expect(try packed[number] == record, "seed \(seed), document \(number)")
        for column in DocumentRecord.Column.allCases {
          let value = try packed.number(column, of: number)
          #expect(value == record.numbers[column.rawValue], "seed \(seed), \(column) of \(number)")
        }
      }
      #expect(throws: StorageError.self) { try packed[count] }
      #expect(throws: StorageError.self) { try packed.number(.text, of: -1) }
    }
  }

  @Test("What is taken piece by piece is the same section")
  func pieces() throws {
    var generator = SeededGenerator(seed: 7)
    var (writer, whole, bytes) = (DocumentRecordWriter(), DocumentRecordWriter(), [UInt8]())
    for _ in 0..<900 {
      let record = try Self.record(using: &generator)
      writer.append(record)
      whole.append(record)
      if Bool.random(using: &generator) { bytes += writer.takeBlocks() }
    }
    #expect(bytes + writer.finish() == whole.bytes)
  }

  @Test("Documents that have all in common but where they are take a few bytes each")
  func size() throws {
    var generator = SeededGenerator(seed: 1)
    var numbers = try Self.record(using: &generator).numbers
    let documents = try (0..<10_000).map { document in
      numbers[DocumentRecord.Column.text.rawValue] = UInt64(document * 130)
      numbers[DocumentRecord.Column.titleOffset.rawValue] = UInt64(document * 100)
      numbers[DocumentRecord.Column.firstLine.rawValue] = UInt64(document)
      return try #require(DocumentRecord(numbers: numbers))
    }
    #expect(try Self.records(documents).section.count < 8 * 10_000)
  }

  @Test("Any change of a byte is an error or gives another record; none traps")
  func damage() throws {
    var generator = SeededGenerator(seed: 3)
    let records = try (0..<3).map { _ in try Self.record(using: &generator) }
    let sound = try Self.bytes(of: records)
    for offset in sound.indices {
      for value: UInt8 in [0, 1, 0x80, 0xFF] where sound[offset] != value {
        var damaged = sound
        damaged[offset] = value
        let read = try? DocumentRecords(Bytes(damaged, path: "records"), count: 3)
        let given = read.flatMap { read in try? (0..<read.count).map { try read[$0] } }
        #expect(given != records, "byte \(offset) is \(value)")
        for column in DocumentRecord.Column.allCases { _ = try? read?.number(column, of: 2) }
      }
    }
    for count in sound.indices {
      let read = try? DocumentRecords(Bytes(Array(sound[..<count]), path: "records"), count: 3)
      let given = read.flatMap { read in try? (0..<read.count).map { try read[$0] } }
      #expect(given != records, "\(count) bytes")
    }
  }

  private static func bytes(of records: [DocumentRecord]) throws -> [UInt8] {
    var writer = DocumentRecordWriter()
    for record in records { writer.append(record) }
    return writer.finish()
  }
}
