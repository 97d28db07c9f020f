/// How many cells of a terminal a text fills.
///
/// Characters whose width Unicode calls ambiguous, such as “ and …, fill one cell, as they do in
/// terminals that are not told otherwise, or two where `ofAmbiguous` says so.
package enum CellWidth {
  /// The cells of a character whose width is ambiguous: 1 or 2.
  @TaskLocal package static var ofAmbiguous = 1

  /// The cells of such a character by the name of a locale: two in the double-byte character sets of
  /// Chinese, Japanese and Korean, and where the locale says so (`@cjkwide`), else one.
  package static func ofAmbiguous(locale: String) -> Int {
    let parts = locale.lowercased().split(separator: "@", maxSplits: 1)
    if parts.dropFirst().first == "cjkwide" { return 2 }
    let codeset = parts.first?.split(separator: ".", maxSplits: 1).dropFirst().first ?? ""
    return wideCodesets.contains(codeset.filter { $0.isLetter || $0.isNumber }) ? 2 : 1
  }

  private static let wideCodesets: Set<String> = [
    "gb2312", "gbk", "gb18030", "euccn", "big5", "big5hkscs", "euctw", "eucjp", "sjis", "shiftjis",
    "euckr",
  ]

  /// The wide and full-width characters of Unicode's EastAsianWidth.txt 15.0 that are not emoji,
  /// with the unassigned ones between them.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]

  /// The cells of a text without control characters.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The cells of a character: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    if isZeroWidth(scalar) { return 0 }
    if isWide(scalar) { return 2 }
    return ofAmbiguous == 2 && AmbiguousWidth.contains(scalar) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    wideRanges.contains { $0.contains(scalar.value) }
      || scalar.properties.isEmojiPresentation
  }

  /// Combining marks, format characters, and the vowels and finals of decomposed Hangul.
  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    case .format: return scalar != "\u{AD}"
    default: return false
    }
  }
}
