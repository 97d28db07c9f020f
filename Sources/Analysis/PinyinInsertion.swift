/// Pinyin put behind its character: the `(jié)` of `總結(jié)`.
enum PinyinInsertion {
  /// The insertion that begins at the parenthesis at `open`: it follows one Han character, and what
  /// it holds is one toned syllable that this character can be read as.
  static func range(in source: [UInt8], at open: Int) -> Range<Int>? {
    guard let han = hanCharacter(in: source, before: open),
      let (syllable, end) = syllable(in: source, from: open + 1),
      PinyinReadings.all.contains(syllable, of: han)
    else { return nil }
    return open..<end + 1
  }

  /// The syllable from `start` on, and where its closing parenthesis is.
  static func syllable(
    in source: [UInt8], from start: Int
  ) -> (PinyinSyllable, close: Int)? {
    guard start < source.count, isLetter(source[start]) else { return nil }
    let bytes = source[start...].prefix(PinyinSyllable.capacity + 1)
    guard let close = bytes.firstIndex(of: UInt8(ascii: ")")),
      let syllable = PinyinSyllable(source[start..<close])
    else { return nil }
    return (syllable, close)
  }

  /// Whether a syllable may begin with this byte: a small letter or the first byte of a toned one.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0xC3...0xC7).contains(byte) || byte == 0xE1
  }

  /// The Han character that ends at `end`.
  private static func hanCharacter(in source: [UInt8], before end: Int) -> UInt32? {
    guard let scalar = UTF8Scalars.last(in: source.span, before: end), TextClass.isHan(scalar)
    else { return nil }
    return scalar
  }
}
