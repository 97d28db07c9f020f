internal import Searching

extension WrittenNumber {
  /// 点
  private static let hanPoint: UInt32 = 0x70B9

  /// Han numerals, with a point between digits. Digits alone are a number only where there is one of them.
  static func han(at start: Int, in text: ArraySlice<UInt32>) -> WrittenNumber? {
    var end = start
    while end < text.endIndex, Numerals.isNumeral(text[end]), !isDigit(text[end]),
      end == start || !MeasureWords.beginsWithPlace(at: end, in: text)
    { end += 1 }
    let whole = Array(text[start..<end])
    guard !whole.isEmpty else { return nil }
    if let decimal = decimal(whole, point: end, in: text) {
      var number = WrittenNumber(start..<decimal.end, decimal.value)
      number.isHan = true
      return number
    }
    guard whole.count == 1 || !whole.allSatisfy({ Numerals.digit($0) != nil }),
      let value = whole.count == 1 ? single(whole[0]) : NumberReading.value(of: whole)
    else { return nil }
    var number = WrittenNumber(start..<end, DecimalNumber(value))
    number.isHan = true
    return number
  }

  private static func single(_ scalar: UInt32) -> Int? {
    Numerals.digit(scalar) ?? Numerals.tens(scalar)
      ?? Numerals.place(scalar).flatMap { $0 == 10 ? 10 : nil }
  }

  /// `三点五万`: digits behind a point, and places behind them.
  private static func decimal(
    _ whole: [UInt32], point: Int, in text: ArraySlice<UInt32>
  ) -> (end: Int, value: DecimalNumber?)? {
    guard point + 1 < text.endIndex, text[point] == hanPoint else { return nil }
    let fraction = text[(point + 1)...].prefix { Numerals.digit($0) != nil && !isDigit($0) }
    guard !fraction.isEmpty else { return nil }
    let (end, power) = places(at: fraction.endIndex, in: text)
    let value = whole.count == 1 ? single(whole[0]) : NumberReading.value(of: whole)
    let digits = fraction.compactMap(Numerals.digit).map(String.init).joined()
    let number = value.flatMap { DecimalNumber(whole: String($0), fraction: digits) }
    return (end, number?.timesTen(to: power))
  }
}
