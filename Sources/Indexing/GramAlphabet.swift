internal import Analysis

/// Small numbers, from 1, for the characters of some texts that are in grams, in the order in which they
/// are met.
struct GramAlphabet {
  /// A number has so many bits.
  static let numberBits = 14

  /// How many characters there can be; one more for the character behind a page.
  static let capacity = 1 << numberBits - 2

  /// What the table holds for a character that is in no gram.
  static let noGram = UInt16.max

  /// For each character its number, 0 where it was not met, or `noGram`.
  private(set) var numbers = [UInt16](repeating: 0, count: 0x11_0000)

  /// The characters, by their numbers less 1.
  private(set) var scalars: [UInt32] = []

  /// Whether a new one must be begun for the next new character.
  var isFull: Bool { scalars.count >= Self.capacity }

  /// The number of a character, a new one when it was not met before; 0 when it is in no gram.
  mutating func number(of scalar: UInt32) -> UInt16 {
    let known = numbers[Int(scalar)]
    guard known == 0 else { return known == Self.noGram ? 0 : known }
    guard TextClass.isGram(scalar) else {
      numbers[Int(scalar)] = Self.noGram
      return 0
    }
    scalars.append(scalar)
    numbers[Int(scalar)] = UInt16(scalars.count)
    return UInt16(scalars.count)
  }

  /// Forgets the numbers, but keeps the memory.
  mutating func removeAll() {
    for scalar in scalars { numbers[Int(scalar)] = 0 }
    scalars.removeAll(keepingCapacity: true)
  }
}
