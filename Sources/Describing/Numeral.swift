/// Numbers in folded text: `12`, `十二`, `三`.
enum Numeral {
  /// The number from 1 to 999 that begins at a position, and where it ends.
  static func read(at start: Int, in line: LineText) -> (value: Int, end: Int)? {
    arabic(at: start, in: line) ?? chinese(at: start, in: line)
  }

  /// Whether a character is part of a number.
  static func isDigit(_ character: Unicode.Scalar) -> Bool {
    character.asciiDigit != nil || character.chineseDigit != nil || character == "十"
  }

  private static func arabic(at start: Int, in line: LineText) -> (value: Int, end: Int)? {
    var (value, end) = (0, start)
    while let digit = line.character(at: end)?.asciiDigit {
      guard end - start < 3 else { return nil }
      value = value * 10 + digit
      end += 1
    }
    return value > 0 ? (value, end) : nil
  }

  private static func chinese(at start: Int, in line: LineText) -> (value: Int, end: Int)? {
    var (value, digit, end) = (0, 0, start)
    loop: while let character = line.character(at: end) {
      switch character {
      case "百": value += max(digit, 1) * 100; digit = 0
      case "十": value += max(digit, 1) * 10; digit = 0
      case "零", "〇": digit = 0
      default:
        guard let next = character.chineseDigit, digit == 0 else { break loop }
        digit = next
      }
      end += 1
      guard value < 1_000, end - start < 7 else { return nil }
    }
    value += digit
    return value > 0 ? (value, end) : nil
  }
}

extension Unicode.Scalar {
  /// What an ASCII digit stands for.
  var asciiDigit: Int? {
    ("0"..."9").contains(self) ? Int(value - 0x30) : nil
  }

  /// What a folded Chinese digit stands for, zeros written as a circle or as a letter too.
  var chineseDigit: Int? {
    switch self {
    case "〇", "零", "○", "◯", "O", "o", "0": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}
