internal import Searching

/// A number in folded text: `540`, `12,345`, `2.3万`, `三百二十`, `三点五万`, `百分之八十五`, `三分之二`.
struct WrittenNumber: Hashable {
  /// Its characters, `多`, `余` and the like behind it too.
  var range: Range<Int>

  /// What it is worth; `nil` for what is no plain number (`三分之二`, `3至5`).
  var value: DecimalNumber?

  /// Whether it is a percentage in words, which needs no unit.
  var isPercentage = false

  /// Whether it is a fraction in words, which needs no unit.
  var isFraction = false

  /// Whether it is nothing but three or four digits, as a year is (2014, 民國109).
  var isLikeYear = false

  /// Whether it is written in Han numerals.
  var isHan = false

  /// Reads the number that begins at a place of a text; `nil` when none does.
  init?(at start: Int, in text: ArraySlice<UInt32>) {
    if let percentage = Self.percentage(at: start, in: text) {
      self = percentage
      return
    }
    guard var number = Self.plain(at: start, in: text) else { return nil }
    if let part = Self.part(behind: number, in: text) {
      number = part
    } else {
      number.takeRemarks(in: text)
    }
    self = number
  }

  init(_ range: Range<Int>, _ value: DecimalNumber?) {
    self.range = range
    self.value = value
  }
}

extension WrittenNumber {
  private static let percent = Array("百分之".unicodeScalars.map(\.value))
  private static let parts = Array("分之".unicodeScalars.map(\.value))
  private static let remarks = Set("多余来几".unicodeScalars.map(\.value))

  private static func percentage(at start: Int, in text: ArraySlice<UInt32>) -> WrittenNumber? {
    guard text[start...].starts(with: percent),
      var number = plain(at: start + percent.count, in: text)
    else { return nil }
    number.range = start..<number.range.upperBound
    number.isPercentage = true
    return number
  }

  /// A fraction whose lower part is the number.
  private static func part(
    behind number: WrittenNumber, in text: ArraySlice<UInt32>
  ) -> WrittenNumber? {
    guard text[number.range.upperBound...].starts(with: parts),
      let upper = plain(at: number.range.upperBound + parts.count, in: text)
    else { return nil }
    var part = WrittenNumber(number.range.lowerBound..<upper.range.upperBound, nil)
    part.isFraction = true
    return part
  }

  private static func plain(at start: Int, in text: ArraySlice<UInt32>) -> WrittenNumber? {
    guard start < text.endIndex else { return nil }
    return isDigit(text[start]) ? arabic(at: start, in: text) : han(at: start, in: text)
  }

  static func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar }

  /// Digits with groups, a fraction, and places: `1亿2000万` is one number.
  private static func arabic(at start: Int, in text: ArraySlice<UInt32>) -> WrittenNumber? {
    var (end, sum, isFirst, isPlain) = (start, DecimalNumber?.some(DecimalNumber(0)), true, true)
    while end < text.endIndex, isDigit(text[end]) {
      let digits = digits(at: end, in: text)
      let (placeEnd, power) = places(at: digits.end, in: text)
      let part = digits.value?.timesTen(to: power)
      sum = part.flatMap { part in sum?.adding(part) }
      isPlain = isFirst && power == 0 && 3...4 ~= digits.end - end
      (end, isFirst) = (placeEnd, false)
      if power < 4 { break }
    }
    var number = WrittenNumber(start..<end, sum)
    number.isLikeYear = isPlain
    return number
  }

  private static func digits(
    at start: Int, in text: ArraySlice<UInt32>
  ) -> (end: Int, value: DecimalNumber?) {
    var (end, whole, fraction) = (start, "", "")
    func take(into part: inout String) {
      while end < text.endIndex, isDigit(text[end]) {
        part.unicodeScalars.append(Unicode.Scalar(UInt8(text[end])))
        end += 1
      }
    }
    take(into: &whole)
    while isGroup(at: end, in: text) {
      end += 1
      take(into: &whole)
    }
    if end + 1 < text.endIndex, text[end] == 0x2E, isDigit(text[end + 1]) {
      end += 1
      take(into: &fraction)
    }
    return (end, DecimalNumber(whole: whole, fraction: fraction))
  }

  /// A comma and three digits with no more behind them.
  private static func isGroup(at comma: Int, in text: ArraySlice<UInt32>) -> Bool {
    guard comma + 3 < text.endIndex, text[comma] == 0x2C,
      text[comma + 1...comma + 3].allSatisfy(isDigit)
    else { return false }
    return comma + 4 == text.endIndex || !isDigit(text[comma + 4])
  }

  /// Numerals of places (`千万`), as a power of ten, but for those that begin a unit (`千瓦`).
  static func places(
    at start: Int, in text: ArraySlice<UInt32>
  ) -> (end: Int, power: Int) {
    var (end, power) = (start, 0)
    while end < text.endIndex, let place = Numerals.place(text[end]),
      !MeasureWords.beginsWithPlace(at: end, in: text)
    {
      power += String(place).utf8.count - 1
      end += 1
    }
    return (end, power)
  }

  /// Takes what says that it is about so many, and places behind that: `十多万`.
  private mutating func takeRemarks(in text: ArraySlice<UInt32>) {
    let end = range.upperBound
    guard end < text.endIndex, Self.remarks.contains(text[end]) else { return }
    let (placeEnd, power) = Self.places(at: end + 1, in: text)
    value = value?.timesTen(to: power)
    isLikeYear = false
    range = range.lowerBound..<placeEnd
  }
}
