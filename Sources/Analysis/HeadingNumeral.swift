/// Numbers as headings write them: `十二`, `一百零三`, `12`.
enum HeadingNumeral {
  /// Reads a number of either kind, from 1 to 999. On `nil` the scanner may have moved.
  static func read(_ scanner: inout LineScanner) -> Int? {
    scanner.startsWithDigit ? arabic(&scanner) : chinese(&scanner)
  }

  /// Reads a Chinese number from 1 to 999 written with 十 and 百; a row of digits such as 一九五八
  /// is none. On `nil` the scanner may have moved.
  static func chinese(_ scanner: inout LineScanner) -> Int? {
    var sum = 0
    var digit: Int?
    var unit = 1_000
    while let character = scanner.takeAny(of: { value(of: $0) != nil }).flatMap(value) {
      switch (character, digit) {
      case (0, nil) where unit == 100: continue
      case (1...9, nil): digit = character
      case (10, _) where unit > 10, (100, .some) where unit > 100:
        sum += (digit ?? 1) * character
        (digit, unit) = (nil, character)
      default: return nil
      }
    }
    sum += digit ?? 0
    return sum > 0 ? sum : nil
  }

  /// Whether a character is a numeral of the formal kind: `壹`, `贰`, `拾`, folded.
  static func isFormal(_ scalar: UInt32?) -> Bool {
    switch scalar.flatMap(Unicode.Scalar.init) {
    case "壹", "贰", "叁", "参", "肆", "伍", "陆", "柒", "捌", "玖", "拾": true
    default: false
    }
  }

  /// Reads a number from 1 to 999 of at most three ASCII digits. On `nil` the scanner may have
  /// moved.
  static func arabic(_ scanner: inout LineScanner) -> Int? {
    var number = 0
    var length = 0
    while let digit = scanner.takeAny(of: { 0x30...0x39 ~= $0 }) {
      length += 1
      guard length <= 3 else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number > 0 ? number : nil
  }

  /// What a character of a Chinese number stands for.
  private static func value(of scalar: UInt32) -> Int? {
    switch Unicode.Scalar(scalar) {
    case "〇", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    case "百": 100
    default: nil
    }
  }
}
