/// The characters that numbers are written with, folded.
package enum Numerals {
  /// What a numeral stands for, `nil` for one of a place.
  package static func digit(_ scalar: UInt32) -> Int? {
    0x30...0x39 ~= scalar ? Int(scalar - 0x30) : digits[scalar]
  }

  /// What the numeral of a place stands for: 十, 百, 千, 万, 亿.
  package static func place(_ scalar: UInt32) -> Int? { places[scalar] }

  /// The tens that one numeral stands for: 廿, 卅, 卌.
  package static func tens(_ scalar: UInt32) -> Int? { tens[scalar] }

  /// Whether a folded character is one of those, or a digit.
  package static func isNumeral(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? 0x30...0x39 ~= scalar : all.contains(scalar)
  }

  private static let all = Set(digits.keys).union(places.keys).union(tens.keys)

  private static let digits = table([
    "〇○零": 0, "一壹": 1, "二贰两": 2, "三叁": 3, "四肆": 4, "五伍": 5, "六陆": 6, "七柒": 7, "八捌": 8, "九玖": 9,
  ])

  private static let places = table([
    "十拾": 10, "百佰": 100, "千仟": 1_000, "万": 10_000, "亿": 100_000_000,
  ])

  private static let tens = table(["廿": 20, "卅": 30, "卌": 40])

  private static func table(_ values: [String: Int]) -> [UInt32: Int] {
    var table: [UInt32: Int] = [:]
    for (scalars, value) in values {
      for scalar in scalars.unicodeScalars { table[scalar.value] = value }
    }
    return table
  }
}
