/// What the tokenizer knows of a character: a Han character's number in the word table, or the
/// class of another and whether it makes a token.
///
/// Any raw value is allowed, so a table may be read before it is checked.
struct CharacterCode: Hashable {
  let raw: UInt16

  private static let otherFlag: UInt16 = 0x8000
  private static let tokenFlag: UInt16 = 0x4000
  private static let classMask: UInt16 = 0x00FF

  /// How many numbers there are, from 0 on.
  static let numberCount = Int(otherFlag)

  /// The code of what always ends a segment and is no part of a token.
  static let end = CharacterCode(class: .lineBreak, makesToken: false)

  /// The code of what is left to ICU.
  static let complex = CharacterCode(class: .complex, makesToken: false)

  init(raw: UInt16) {
    self.raw = raw
  }

  /// The code of a Han character; number 0 is for all that begin no word.
  init(number: UInt16) {
    precondition(number < Self.otherFlag, "a table has at most 32,768 characters")
    raw = number
  }

  /// The code of a character that is not looked up.
  init(class wordClass: WordBreakClass, makesToken: Bool) {
    raw = Self.otherFlag | (makesToken ? Self.tokenFlag : 0) | wordClass.rawValue
  }

  /// Whether it is cut by the dictionary.
  var isHan: Bool { raw < Self.otherFlag }

  /// The number of a Han character.
  var number: Int { Int(raw) }

  /// Whether a segment with it is a token.
  var makesToken: Bool { raw & Self.tokenFlag != 0 || isHan }

  /// The class; `complex` where the raw value has none.
  var wordClass: WordBreakClass {
    isHan ? .han : WordBreakClass(rawValue: raw & Self.classMask) ?? .complex
  }

  /// Whether it is left to ICU.
  var isComplex: Bool { wordClass == .complex }
}
