import Storage
import TestSupport
import Testing

@testable import Indexing

/// `BitReader` reads what `BitWriter` wrote.
@Suite struct BitCodingTests {
  /// A piece of what is written.
  private enum Piece {
    case bits(UInt32, width: Int)
    case unary(UInt32)
    case padding

    static func random(using generator: inout SeededGenerator) -> Piece {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: return .padding
      case 1...4: return .unary(.random(in: 0...200, using: &generator))
      default:
        let width = Int.random(in: 0...32, using: &generator)
        let value = UInt32.random(in: 0...UInt32.max, using: &generator)
        return .bits(UInt32(UInt64(value) & ((1 << UInt64(width)) - 1)), width: width)
      }
    }

    func append(to writer: inout BitWriter) {
      switch self {
      case .bits(let value, let width):
        writer.write(atMost: width) { $0.append(value, width: width) }
      case .unary(let count):
        writer.write(atMost: Int(count) + 1) { $0.appendUnary(count) }
      case .padding: writer.padToByte()
      }
    }

    /// The bits one by one, the oracle; `count` are those before.
    func bits(after count: Int) -> [Bool] {
      switch self {
      case .bits(let value, let width): (0..<width).map { value >> UInt32($0) & 1 == 1 }
      case .unary(let count): [Bool](repeating: false, count: Int(count)) + [true]
      case .padding: [Bool](repeating: false, count: (8 - count % 8) % 8)
      }
    }
  }

  private static func bytes(_ writer: BitWriter) -> [UInt8] {
    var bytes = ByteWriter()
    writer.append(to: &bytes)
    return bytes.bytes
  }

  @Test("Bits of all widths, unary numbers and padding come back", arguments: 0..<40)
  func roundTrip(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = (0..<seed * 5).map { _ in Piece.random(using: &generator) }
    var writer = BitWriter()
    for _ in 0..<2 {
      writer.removeAll()
      var bits: [Bool] = []
      for piece in pieces {
        piece.append(to: &writer)
        bits += piece.bits(after: bits.count)
        #expect(writer.count == bits.count, "seed \(seed)")
      }
      Self.expect(pieces, in: Self.bytes(writer), bits: bits, seed: seed)
    }
  }

  private static func expect(_ pieces: [Piece], in bytes: [UInt8], bits: [Bool], seed: Int) {
    #expect(bytes.count == (bits.count + 7) / 8)
    let plain = bytes.flatMap { byte -> [Bool] in (0..<8).map { byte >> UInt8($0) & 1 == 1 } }
    #expect(plain == bits + [Bool](repeating: false, count: plain.count - bits.count))
    bytes.withBits(from: 0) { reader in
      #expect(reader.restCount == bytes.count * 8)
      for piece in pieces {
        switch piece {
        case .bits(let value, let width): #expect(reader.bits(width) == value, "seed \(seed)")
        case .unary(let count): #expect(reader.unary() == count, "seed \(seed)")
        case .padding: reader.alignToByte()
        }
      }
      #expect(reader.offset == bits.count, "seed \(seed)")
      #expect(!reader.isExhausted)
    }
  }

  @Test("Each width alone, at each bit of a byte", arguments: 0...32)
  func widths(width: Int) {
    for shift in 0..<8 {
      for value in [0, UInt32.max, 0xA5A5_5A5A] {
        let value = UInt32(UInt64(value) & ((1 << UInt64(width)) - 1))
        var writer = BitWriter()
        writer.write(atMost: shift + width) {
          $0.append(0, width: shift)
          $0.append(value, width: width)
        }
        Self.bytes(writer).withBits(from: shift) { reader in
          #expect(reader.bits(width) == value, "shift \(shift)")
        }
      }
    }
  }

  @Test("Behind the end are zeros, which exhaust the reader", arguments: 0...20)
  func behindTheEnd(count: Int) {
    let bytes = [UInt8](repeating: 0xFF, count: count)
    for offset in [0, 1, count * 8 - 1, count * 8, count * 8 + 1, 1_000, 1 << 40] where offset >= 0
    {
      bytes.withBits(from: offset) { reader in
        let left = max(0, count * 8 - offset)
        for place in 0..<40 {
          #expect(reader.isExhausted == (offset + place > count * 8))
          #expect(reader.bits(1) == (place < left ? 1 : 0), "\(count) bytes from bit \(offset)")
        }
      }
    }
  }

  @Test("A unary number without an end is the greatest, and exhausts the reader")
  func endlessUnary() {
    for count in [0, 1, 7, 8, 9, 100] {
      [UInt8](repeating: 0, count: count).withBits(from: 0) { reader in
        #expect(reader.unary() == .max)
        #expect(reader.isExhausted)
      }
    }
  }

  @Test("Passing over ones is reading unary numbers", arguments: 0..<20)
  func skippingOnes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let numbers = (0..<200).map { _ in
      UInt32.random(in: 0...([0, 3, 90].randomElement(using: &generator) ?? 0), using: &generator)
    }
    var writer = BitWriter()
    let bitCount = numbers.reduce(0) { $0 + Int($1) + 1 }
    writer.write(atMost: bitCount) { for number in numbers { $0.appendUnary(number) } }
    let bytes = Self.bytes(writer)
    for count in [0, 1, 2, 55, 56, 57, 63, 64, 65, 130, 199] {
      bytes.withBits(from: 0) { reader in
        reader.skipOnes(count)
        #expect(reader.unary() == numbers[count], "seed \(seed), \(count) ones")
      }
    }
    bytes.withBits(from: 0) { reader in
      reader.skipOnes(201)
      #expect(reader.isExhausted)
    }
  }

  @Test("A variable number is that of `ByteWriter`")
  func variable() {
    for number: UInt64 in [0, 1, 127, 128, 16_383, 16_384, 1 << 32, .max] {
      var writer = ByteWriter()
      writer.append(UInt8(7))
      writer.appendVariable(number)
      writer.bytes.withBits(from: 8) { reader in
        #expect(reader.variable() == number)
        #expect(reader.offset == writer.count * 8)
      }
    }
    [UInt8](repeating: 0xFF, count: 30).withBits(from: 0) { reader in
      _ = reader.variable()
      #expect(reader.offset == 80)
    }
  }
}
