import Storage
import TestSupport
import Testing

@Suite struct ByteCodingTests {
  /// One thing that can be written and read back.
  private enum Item: Equatable {
    case uint8(UInt8)
    case uint32(UInt32)
    case uint64(UInt64)
    case variable(UInt64)
    case variable32(UInt32)
    case counted([UInt8])

    static func random(using generator: inout SeededGenerator) -> Item {
      let value =
        UInt64.random(in: 0 ... .max, using: &generator)
        >> UInt64.random(in: 0..<64, using: &generator)
      return switch Int.random(in: 0..<6, using: &generator) {
      case 0: .uint8(UInt8(truncatingIfNeeded: value))
      case 1: .uint32(UInt32(truncatingIfNeeded: value))
      case 2: .uint64(value)
      case 3: .variable(value)
      case 4: .variable32(UInt32(truncatingIfNeeded: value))
      default: .counted((0..<value % 300).map { UInt8(truncatingIfNeeded: $0 &* value) })
      }
    }

    func write(to writer: inout ByteWriter) {
      switch self {
      case .uint8(let value): writer.append(value)
      case .uint32(let value): writer.append(value)
      case .uint64(let value): writer.append(value)
      case .variable(let value): writer.appendVariable(value)
      case .variable32(let value): writer.appendVariable(UInt64(value))
      case .counted(let bytes): writer.appendCounted(bytes)
      }
    }

    /// Reads what this item was written as.
    func readBack(from reader: inout ByteReader) throws(StorageError) -> Item {
      switch self {
      case .uint8: .uint8(try reader.uint8())
      case .uint32: .uint32(try reader.uint32())
      case .uint64: .uint64(try reader.uint64())
      case .variable: .variable(try reader.variable())
      case .variable32: .variable32(try reader.variable32())
      case .counted: .counted(try reader.counted().copy())
      }
    }
  }

  @Test("What was written is read back, and a file cut anywhere is damaged", arguments: 1...20)
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let items = (0..<12).map { _ in Item.random(using: &generator) }
    var writer = ByteWriter()
    for item in items { item.write(to: &writer) }

    var reader = ByteReader(Bytes(writer.bytes))
    for item in items {
      #expect(!reader.isAtEnd)
      #expect(try item.readBack(from: &reader) == item, "seed \(seed)")
    }
    #expect(reader.isAtEnd)
    for length in 0..<writer.count {
      var reader = ByteReader(Bytes(Array(writer.bytes[..<length])))
      #expect(
        isDamaged { () throws(StorageError) in
          for item in items { _ = try item.readBack(from: &reader) }
        }, "seed \(seed), cut to \(length)")
    }
  }

  @Test("Integers are little-endian, variable ones have seven bits a byte, lowest first")
  func layout() {
    var writer = ByteWriter()
    writer.append(UInt32(0x0102_0304))
    writer.append(UInt64(0x0102_0304_0506_0708))
    for value: UInt64 in [0, 127, 128, 300] { writer.appendVariable(value) }
    #expect(
      writer.bytes
        == [4, 3, 2, 1, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0x7F, 0x80, 0x01, 0xAC, 0x02])
  }

  @Test(
    "Variable numbers at the edges of their groups",
    arguments: (0..<64).map { UInt64(1) << $0 } + [0, .max])
  func variableEdges(edge: UInt64) throws {
    for value in [edge &- 1, edge, edge &+ 1] {
      var writer = ByteWriter()
      writer.appendVariable(value)
      let groups = max(1, (64 - value.leadingZeroBitCount + 6) / 7)
      #expect(writer.count == groups)
      var reader = ByteReader(Bytes(writer.bytes))
      #expect(try reader.variable() == value)
    }
  }

  @Test("A variable number of more than 64 bits, or longer than it must be, is damaged")
  func variableTooLong() {
    let tooLarge = [UInt8](repeating: 0xFF, count: 9) + [0x02]
    let endless = [UInt8](repeating: 0x80, count: 64)
    let eleven = [UInt8](repeating: 0xFF, count: 9) + [0x81, 0x00]
    for bytes in [tooLarge, endless, eleven, [0x80, 0], [0x85, 0], [0xFF, 0x80, 0]] {
      var reader = ByteReader(Bytes(bytes))
      #expect(isDamaged { () throws(StorageError) in try reader.variable() })
    }
  }

  @Test("A variable 32-bit number does not take more bits")
  func variable32TooLarge() throws {
    for (value, fits) in [(UInt64(UInt32.max), true), (UInt64(UInt32.max) + 1, false)] {
      var writer = ByteWriter()
      writer.appendVariable(value)
      var reader = ByteReader(Bytes(writer.bytes))
      #expect(isDamaged { () throws(StorageError) in try reader.variable32() } != fits)
    }
  }

  @Test(
    "A count must fit into the bytes that follow",
    arguments: [
      (4, 3, 12, true), (4, 3, 11, false), (0, 8, 0, true), (1, 0, 0, false),
      (UInt64(Int.max), 8, 100, false), (.max, 1, 100, false),
    ] as [(UInt64, Int, Int, Bool)])
  func count(count: UInt64, size: Int, following: Int, fits: Bool) throws {
    var writer = ByteWriter()
    writer.appendVariable(count)
    writer.append(repeatElement(UInt8(0), count: following))
    var reader = ByteReader(Bytes(writer.bytes))
    #expect(isDamaged { () throws(StorageError) in try reader.count(ofSize: size) } != fits)
  }

  @Test("Padding fills up to the next multiple and no further")
  func padding() {
    for count in 0...17 {
      var writer = ByteWriter()
      writer.append(repeatElement(UInt8(7), count: count))
      writer.pad(to: 8)
      #expect(writer.count == (count + 7) / 8 * 8)
      #expect(writer.bytes[count...].allSatisfy { $0 == 0 })
    }
  }

  @Test("A reader placed outside of its bytes reads nothing", arguments: [-1, .min, 4, .max])
  func readerOutside(offset: Int) {
    var reader = ByteReader(Bytes([1, 2, 3]), at: offset)
    #expect(isDamaged { () throws(StorageError) in try reader.uint8() })
    #expect(isDamaged { () throws(StorageError) in try reader.take(1) })
    #expect(isDamaged { () throws(StorageError) in try reader.counted() })
  }
}
