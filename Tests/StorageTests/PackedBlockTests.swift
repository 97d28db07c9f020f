import Storage
import TestSupport
import Testing

@Suite struct PackedBlockTests {
  @Test("Blocks of every width are read back and take the bytes they must", arguments: 0...32)
  func roundTrip(width: Int) throws {
    var generator = SeededGenerator(seed: UInt64(width))
    for count in [0, 1, 2, 7, 8, 9, 127, 128] {
      let values = Self.values(ofWidth: width, count: count, using: &generator)
      var writer = ByteWriter()
      PackedBlock.append(values, to: &writer)
      let used = count == 0 ? 0 : width
      #expect(writer.count == 1 + (count * used + 7) / 8)
      #expect(writer.bytes[0] == UInt8(used))

      var reader = ByteReader(Bytes(writer.bytes))
      var read: [UInt32] = [99]
      try PackedBlock.read(count: count, from: &reader, into: &read)
      #expect(read == [99] + values, "seed \(width), \(count) numbers")
      #expect(reader.isAtEnd)

      var skipper = ByteReader(Bytes(writer.bytes))
      try PackedBlock.skip(count: count, in: &skipper)
      #expect(skipper.offset == writer.count)
    }
  }

  @Test("A block cut anywhere is damaged", arguments: [1, 5, 8, 31, 32])
  func truncation(width: Int) throws {
    var generator = SeededGenerator(seed: UInt64(width))
    var writer = ByteWriter()
    PackedBlock.append(Self.values(ofWidth: width, count: 128, using: &generator), to: &writer)
    for length in 0..<writer.count {
      let bytes = Bytes(Array(writer.bytes[..<length]))
      #expect(
        isDamaged { () throws(StorageError) in
          var reader = ByteReader(bytes)
          var values: [UInt32] = []
          try PackedBlock.read(count: 128, from: &reader, into: &values)
        })
      #expect(
        isDamaged { () throws(StorageError) in
          var reader = ByteReader(bytes)
          try PackedBlock.skip(count: 128, in: &reader)
        })
    }
  }

  @Test("A width above 32 is damaged", arguments: [33, 64, 255] as [UInt8])
  func tooWide(width: UInt8) {
    let bytes = Bytes([width] + [UInt8](repeating: 0xFF, count: 5_000))
    #expect(
      isDamaged { () throws(StorageError) in
        var reader = ByteReader(bytes)
        var values: [UInt32] = []
        try PackedBlock.read(count: 128, from: &reader, into: &values)
      })
    #expect(
      isDamaged { () throws(StorageError) in
        var reader = ByteReader(bytes)
        try PackedBlock.skip(count: 128, in: &reader)
      })
  }

  /// Random numbers of at most so many bits, one of them with all of them.
  private static func values(
    ofWidth width: Int, count: Int, using generator: inout SeededGenerator
  ) -> [UInt32] {
    let greatest = UInt32((UInt64(1) << UInt64(width)) - 1)
    var values = (0..<count).map { _ in UInt32.random(in: 0...greatest, using: &generator) }
    if let place = values.indices.randomElement(using: &generator) { values[place] = greatest }
    return values
  }
}
