import Storage
import TestSupport
import Testing

@testable import Indexing

@Suite struct RiceCodeTests {
  private static func numbers(using generator: inout SeededGenerator) -> [UInt32] {
    let greatest: UInt32 = [0, 1, 6, 100, 5_000, 1 << 20].randomElement(using: &generator) ?? 0
    var numbers = (0..<Int.random(in: 1...130, using: &generator)).map { _ in
      UInt32.random(in: 0...greatest, using: &generator)
    }
    if Bool.random(using: &generator) { numbers[0] = greatest * 3 }
    return numbers
  }

  /// A parameter with the bits that numbers take.
  private static func choice(_ numbers: [UInt32], _ parameter: Int) -> RiceCode.Choice {
    RiceCode.Choice(
      parameter: parameter,
      bitCount: numbers.reduce(0) { $0 + 1 + parameter + Int($1 >> UInt32(parameter)) })
  }

  /// The bits that numbers take, counted by writing them.
  private static func size(of numbers: [UInt32], parameter: Int) -> Int {
    var writer = BitWriter()
    RiceCode.append(numbers, choice(numbers, parameter), to: &writer)
    return writer.count
  }

  @Test("Numbers come back with each parameter that does not make them endless")
  func roundTrip() {
    for seed in 0..<LongTests.rounds(30) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let numbers = Self.numbers(using: &generator)
      let greatest = numbers.max() ?? 0
      for parameter in 0...31 where greatest >> UInt32(parameter) < 2_000 {
        var writer = BitWriter()
        writer.write(atMost: 3) { $0.append(5, width: 3) }
        RiceCode.append(numbers, Self.choice(numbers, parameter), to: &writer)
        var bytes = ByteWriter()
        writer.append(to: &bytes)
        bytes.bytes.withBits(from: 3) { reader in
          let read = Self.read(numbers.count, parameter: parameter, from: &reader)
          #expect(read == numbers, "seed \(seed), parameter \(parameter)")
          #expect(reader.offset == writer.count && !reader.isExhausted)
        }
        for index in numbers.indices {
          let number = bytes.bytes.withBits(from: 3) { reader in
            RiceCode.number(
              at: index, ofCount: numbers.count, parameter: parameter, from: &reader)
          }
          #expect(number == numbers[index], "seed \(seed), parameter \(parameter), \(index)")
        }
      }
    }
  }

  @Test("The greatest numbers come back")
  func greatest() {
    let numbers: [UInt32] = [.max, 0, .max - 1, 1 << 31]
    let choice = RiceCode.bestParameter(of: numbers, limit: 31)
    var writer = BitWriter()
    RiceCode.append(numbers, choice, to: &writer)
    #expect(writer.count == choice.bitCount)
    var bytes = ByteWriter()
    writer.append(to: &bytes)
    bytes.bytes.withBits(from: 0) { reader in
      let read = Self.read(4, parameter: choice.parameter, from: &reader)
      #expect(read == numbers)
    }
  }

  private static func read(
    _ count: Int, parameter: Int, from reader: inout BitReader
  ) -> [UInt32] {
    var numbers: [UInt32] = []
    RiceCode.forEach(count: count, parameter: parameter, from: &reader) { index, number in
      #expect(index == numbers.count)
      numbers.append(number)
    }
    return numbers
  }

  @Test("The best parameter is the smallest of those with the fewest bits", arguments: [0, 6, 31])
  func bestParameter(limit: Int) {
    for seed in 0..<LongTests.rounds(30) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let numbers = Self.numbers(using: &generator).map { min($0, 20_000) }
      let sizes = (0...limit).map { Self.size(of: numbers, parameter: $0) }
      let least = sizes.min() ?? 0
      let expected = RiceCode.Choice(parameter: sizes.firstIndex(of: least) ?? 0, bitCount: least)
      #expect(RiceCode.bestParameter(of: numbers, limit: limit) == expected, "seed \(seed)")
    }
  }

  @Test(
    "Bits of anything give as many numbers as are asked for, and tell of the end", arguments: 0..<50
  )
  func randomBits(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    for parameter in 0...31 {
      bytes.withBits(from: 0) { reader in
        #expect(Self.read(128, parameter: parameter, from: &reader).count == 128)
        #expect(reader.isExhausted || reader.offset >= 128 * (parameter + 1))
        #expect(reader.isExhausted || parameter < 4, "60 bytes are not enough")
      }
    }
  }
}
