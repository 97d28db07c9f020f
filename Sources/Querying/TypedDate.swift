/// A year, a month or a day as people type it, in the form that values of dates have: `2014`,
/// `2014-05`, `2014-05-08`.
///
/// Read are `2014`, `2014年`, `二〇一四年`, `2014-5`, `2014.5.8`, `2014/05/08` and `2014年5月8日`.
struct TypedDate: Hashable {
  let text: String

  /// Fails for what is no such date.
  init?(_ typed: String) {
    let scalars = Array(typed.unicodeScalars)
    guard let year = Self.year(scalars.prefix(4)) else { return nil }
    guard let rest = Self.numbers(behindYear: scalars.dropFirst(4)), rest.count <= 2,
      rest.first.map({ 1...12 ~= $0 }) ?? true, rest.dropFirst().allSatisfy({ 1...31 ~= $0 })
    else { return nil }
    text = ([year] + rest.map { $0 < 10 ? "0\($0)" : "\($0)" }).joined(separator: "-")
  }

  /// Whether a range from here to the other has nothing in it, although one the other way round has.
  func isBehind(_ other: TypedDate) -> Bool {
    !text.hasPrefix(other.text) && other.text.utf8.lexicographicallyPrecedes(text.utf8)
  }

  private static func year(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    let digits = scalars.compactMap(\.digit)
    return digits.count == 4 ? digits.map(String.init).joined() : nil
  }

  /// The month and the day behind a year, as far as they are typed; `nil` for anything else.
  private static func numbers(behindYear rest: ArraySlice<Unicode.Scalar>) -> [Int]? {
    guard let mark = rest.first else { return [] }
    guard "年-./".unicodeScalars.contains(mark) else { return nil }
    let marks = mark == "年" ? "月日号號" : "-./"
    let parts = rest.dropFirst().split(
      omittingEmptySubsequences: false, whereSeparator: marks.unicodeScalars.contains)
    let typed = mark == "年" && parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
    let numbers = typed.compactMap(number)
    return numbers.count == typed.count ? numbers : nil
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard 1...2 ~= scalars.count, scalars.allSatisfy(\.isASCIIDigit) else { return nil }
    return scalars.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }
}

extension Unicode.Scalar {
  /// What a digit stands for, an ASCII one or one of those that years are written with.
  fileprivate var digit: Int? {
    if isASCIIDigit { return Int(value - 0x30) }
    return switch self {
    case "〇", "零", "○": 0
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
