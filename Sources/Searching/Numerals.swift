/// The characters that numbers are written with in Chinese, folded.
enum Numerals {
  private static let all = Set("〇零○一二三四五六七八九十百千万亿两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟".unicodeScalars.map(\.value))

  /// Whether a folded character is one of them.
  static func isNumeral(_ scalar: UInt32) -> Bool { all.contains(scalar) }
}
