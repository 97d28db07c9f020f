import CICU

/// What a character is for ICU's word iterator. The raw values are those of `cicu_word_class`.
enum WordBreakClass: UInt16, CaseIterable {
  /// A word of its own, or none.
  case other
  /// Joins with letters, digits and joiners.
  case letter
  /// Joins with letters, digits and joiners.
  case digit
  /// Joins with letters, digits and joiners.
  case joiner
  /// Joins two letters between which it stands.
  case midLetter
  /// Joins two digits between which it stands.
  case midDigit
  /// Joins two letters or two digits between which it stands.
  case midBoth
  /// Joins with spaces.
  case space
  /// A boundary on both sides.
  case lineBreak
  /// Cut by the dictionary.
  case han
  /// Left to ICU, with all that may hang together with it.
  case complex

  /// The class of a character.
  init(of scalar: UInt32) {
    self = WordBreakClass(rawValue: UInt16(clamping: cicu_word_class_of(scalar))) ?? .complex
  }
}
