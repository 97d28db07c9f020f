/// The level of a heading, told by the kind of its mark alone.
///
/// | level | marks |
/// |---|---|
/// | 1 | `第一章` `第一篇` `第一编` `第一部分`, `一、` `一.` `壹、` |
/// | 2 | `第一节`, `(一)` `㈠` |
/// | 3 | `1、` `1.` `⒈` |
/// | 4 | `(1)` `⑴`, `1)` |
/// | 5 | `①` |
/// | 1 to 6 | `#` to `######` and a space |
///
/// A series of `第一，` or `首先，` is of level 4 (`OrdinalSeries`), a short line without a mark of level
/// 1 or 6 (`BareHeadings`).
///
/// Not marks: `第一条`; dates and amounts (`1.5`, `2013.`, `一九五八、`); numbers that are only
/// listed (`一、二月份`, `一、二、三产业`, `(四)、(五)项`, `①、②`).
enum HeadingLevel {
  static let hash: Unicode.Scalar = "#"
  static let ordinal: Unicode.Scalar = "第"

  /// Reads a mark and gives its level; on `nil` the scanner may have moved.
  static func read(_ scanner: inout LineScanner) -> Int? {
    guard let first = scanner.current.flatMap(Unicode.Scalar.init) else { return nil }
    switch first {
    case hash: return markdown(&scanner)
    case ordinal: return division(&scanner)
    case "(": return bracketed(&scanner)
    case "0"..."9": return arabic(&scanner)
    case "①"..."⒛", "㈠"..."㈩": return single(&scanner)
    default: return chinese(&scanner)
    }
  }

  private static func markdown(_ scanner: inout LineScanner) -> Int? {
    let level = scanner.skip { $0 == hash.value }
    guard level <= 6, let next = scanner.current else { return nil }
    return CharacterClass.isSpace(next) ? level : nil
  }

  private static func division(_ scanner: inout LineScanner) -> Int? {
    let names = [("部分", 1), ("部份", 1), ("章", 1), ("篇", 1), ("编", 1), ("节", 2)]
    guard scanner.take(ordinal), HeadingNumeral.read(&scanner) != nil,
      let level = names.first(where: { scanner.take($0.0) })?.1
    else { return nil }
    if scanner.take("之"), HeadingNumeral.read(&scanner) == nil { return nil }
    return level
  }

  private static func chinese(_ scanner: inout LineScanner) -> Int? {
    if HeadingNumeral.isFormal(scanner.current) { return formal(&scanner) }
    guard let number = HeadingNumeral.chinese(&scanner) else { return nil }
    if scanner.take(".") { return 1 }
    return scanner.take("、") && !ListedNumbers.goOn(after: number, scanner) ? 1 : nil
  }

  /// `壹、`, of the same level as `一、` although it stands above it where both are used.
  private static func formal(_ scanner: inout LineScanner) -> Int? {
    scanner.skip { HeadingNumeral.isFormal($0) }
    return scanner.take("、") ? 1 : nil
  }

  private static func arabic(_ scanner: inout LineScanner) -> Int? {
    guard let number = HeadingNumeral.arabic(&scanner) else { return nil }
    if scanner.take(")") { return 4 }
    if scanner.take(".") { return scanner.startsWithDigit ? nil : 3 }
    return scanner.take("、") && !ListedNumbers.goOn(after: number, scanner) ? 3 : nil
  }

  private static func bracketed(_ scanner: inout LineScanner) -> Int? {
    unlisted(&scanner) { mark in
      guard mark.take("(") else { return nil }
      let level = mark.startsWithDigit ? 4 : 2
      return HeadingNumeral.read(&mark) != nil && mark.take(")") ? level : nil
    }
  }

  private static func single(_ scanner: inout LineScanner) -> Int? {
    unlisted(&scanner) { mark in
      switch mark.takeAny(of: { _ in true }).flatMap(Unicode.Scalar.init) {
      case .some("㈠"..."㈩"): 2
      case .some("⒈"..."⒛"): 3
      case .some("⑴"..."⒇"): 4
      case .some("①"..."⑳"): 5
      default: nil
      }
    }
  }

  /// Reads one mark, and none when a second follows as in `(四)、(五)项`.
  private static func unlisted(
    _ scanner: inout LineScanner, mark: (inout LineScanner) -> Int?
  ) -> Int? {
    guard let level = mark(&scanner) else { return nil }
    var next = scanner
    _ = next.takeAny(of: ListedNumbers.isJoint)
    guard mark(&next) == nil else { return nil }
    _ = scanner.take("、")
    return level
  }
}
