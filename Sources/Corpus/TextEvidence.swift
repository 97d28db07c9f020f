/// How much a text looks like Chinese, and how much like bytes read in the wrong encoding.
struct TextEvidence {
  /// All characters.
  private(set) var characters = 0

  /// Those beyond ASCII that say something: not symbols and the like.
  private(set) var telling = 0

  /// Of the telling ones those that are common in Chinese text.
  private(set) var common = 0

  /// Characters no text has: controls, private use, noncharacters, and U+FFFD, which stands for
  /// what could not be decoded.
  private(set) var damaged = 0

  /// Judges valid UTF-8.
  init(_ utf8: [UInt8]) {
    for character in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      add(character)
    }
  }

  /// The share of common characters among the telling ones (all of them when there are none, as in
  /// plain ASCII) less three times the share of the damaged ones among all: at most 1.
  var score: Double {
    let share = telling == 0 ? 1 : Double(common) / Double(telling)
    return share - 3 * damagedShare
  }

  /// The share of damaged characters among all, 0…1.
  var damagedShare: Double {
    characters == 0 ? 0 : Double(damaged) / Double(characters)
  }

  private mutating func add(_ character: Unicode.Scalar) {
    characters += 1
    switch character.value {
    case 0x09...0x0D, 0x20...0x7E: break
    case 0...0x7F: damaged += 1
    case 0x80...0x9F, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFFFD...0xFFFF, 0xE0000...: addDamaged()
    case 0x2100...0x27BF: break
    case 0x2014, 0x2018...0x201D, 0x2026, 0x3000...0x3011, 0xFF01...0xFF5E:
      addTelling(isCommon: true)
    default: addTelling(isCommon: CommonCharacters.contains(character))
    }
  }

  private mutating func addDamaged() {
    damaged += 1
    telling += 1
  }

  private mutating func addTelling(isCommon: Bool) {
    telling += 1
    if isCommon { common += 1 }
  }
}
