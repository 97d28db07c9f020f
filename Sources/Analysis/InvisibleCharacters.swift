/// Characters that show nothing and would split the word they stand in.
///
/// - Zero-width spaces and joiners, the word joiner, byte order marks inside a text, soft hyphens
///   and the marks of writing direction. The joiner of an emoji stays: it is part of it.
/// - A control character of ASCII that stands alone: noise of a transmission. Several side by side
///   are padding between texts and stay, as do the separators 1C to 1F and all that is white space;
///   80 to 9F stay too, which are mostly the quotation marks and dashes of Windows-1252.
enum InvisibleCharacters {
  /// Whether bytes can begin what is dropped, told by the byte at `offset` and those behind it.
  @inline(__always)
  static func mayBegin(_ first: UInt8, in source: borrowing Span<UInt8>, at offset: Int) -> Bool {
    guard first >= 0x80 else { return isNoise(first) }
    guard offset + 1 < source.count else { return false }
    let second = source[offset + 1]
    return switch first {
    case 0xE2: offset + 2 < source.count && isInvisible(second, source[offset + 2])
    case 0xEF: second == 0xBB
    default: first == 0xC2 && second == 0xAD
    }
  }

  /// The characters from `start` on that are dropped; `nil` when there is none.
  static func range(in source: [UInt8], at start: Int) -> Range<Int>? {
    if source[start] < 0x80 { return isLoneNoise(in: source, at: start) ? start..<start + 1 : nil }
    var end = start
    while end < source.count, let next = invisibleEnd(in: source, at: end) { end = next }
    return end > start ? start..<end : nil
  }

  /// Whether a character is dropped wherever it stands.
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether E2 and these bytes are one of U+200B to U+200F, U+202A to U+202E, U+2060, U+2066 to
  /// U+2069.
  private static func isInvisible(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0), (0x81, 0xA6...0xA9): true
    default: false
    }
  }

  private static func invisibleEnd(in source: [UInt8], at start: Int) -> Int? {
    var end = start
    let scalar = UTF8Scalars.next(in: source.span, at: &end)
    guard contains(scalar), scalar != 0x200D || !joinsEmoji(in: source, start..<end) else {
      return nil
    }
    return end
  }

  /// Whether a joiner stands behind an emoji, which may end with a variation selector, and before
  /// another.
  private static func joinsEmoji(in source: [UInt8], _ joiner: Range<Int>) -> Bool {
    guard joiner.upperBound < source.count else { return false }
    var (end, start) = (joiner.upperBound, joiner.lowerBound)
    repeat { start -= 1 } while start > 0 && source[start] & 0xC0 == 0x80
    guard start >= 0 else { return false }
    let after = UTF8Scalars.next(in: source.span, at: &end)
    let before = UTF8Scalars.next(in: source.span, at: &start)
    return isEmoji(after) && (isEmoji(before) || before == 0xFE0F)
  }

  /// Whether it is in a block of symbols that emoji come from.
  private static func isEmoji(_ scalar: UInt32) -> Bool {
    0x2190...0x2BFF ~= scalar || 0x1_F000...0x1_FAFF ~= scalar
  }

  private static func isLoneNoise(in source: [UInt8], at offset: Int) -> Bool {
    let hasNeighbour = [offset - 1, offset + 1].contains {
      source.indices.contains($0) && isNoise(source[$0])
    }
    return isNoise(source[offset]) && !hasNeighbour
  }

  @inline(__always)
  private static func isNoise(_ byte: UInt8) -> Bool {
    byte < 0x1C && !(0x09...0x0D ~= byte) || byte == 0x7F
  }
}
