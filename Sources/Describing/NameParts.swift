/// The parts of a file's name, `_`, spaces and brackets between.
struct NameParts {
  let texts: [LineText]

  init(_ stem: LineText) {
    texts = stem.clean.split(whereSeparator: Self.isBetween).map { LineText($0) }
      .filter { !$0.isEmpty }
  }

  /// The year that is a whole part, if there is just one: `浙江省_2008`.
  var bareYear: CalendarDate? {
    let years = texts.compactMap { part -> CalendarDate? in
      guard let (number, end) = DateReader.digits(at: 0, in: part), end == 4,
        1900...2099 ~= number, end == part.count || isDashed(part, at: end)
      else { return nil }
      return CalendarDate(year: number)
    }
    return years.count == 1 ? years.first : nil
  }

  private static func isBetween(_ character: Unicode.Scalar) -> Bool {
    !character.isHan && "_ ()（）[]【】".unicodeScalars.contains(character)
  }

  /// The year that begins or ends a part, Han text beside it, if there is just one: `总结2013`,
  /// `2013总结`.
  var yearBesideText: CalendarDate? {
    let years = texts.flatMap { [Self.leadingYear($0), Self.closingYear($0)] }.compactMap { $0 }
    return years.count == 1 ? CalendarDate(year: years[0]) : nil
  }

  private static func leadingYear(_ part: LineText) -> Int? {
    guard let (number, end) = DateReader.digits(at: 0, in: part), end == 4,
      1900...2099 ~= number, let next = part.character(at: end), next.isHan,
      !behindCounts.contains(next)
    else { return nil }
    return number
  }

  private static func closingYear(_ part: LineText) -> Int? {
    let start = part.count - 4
    guard let before = part.character(at: start - 1), before.isHan, !beforeNumbers.contains(before),
      let (number, end) = DateReader.digits(at: start, in: part), end == part.count,
      1900...2099 ~= number
    else { return nil }
    return number
  }

  /// What follows a number that counts: `2000人大会`.
  private static let behindCounts = Set("个個名人元万萬亿億号號字家户戶期条條里米吨亩年月日".unicodeScalars)

  /// What goes before a number that is no year: `第2013`, `约2000`.
  private static let beforeNumbers = Set("第号號约約近共计計编編".unicodeScalars)

  /// `1996-九五计划纲要`, but not `1976-1985`.
  private func isDashed(_ part: LineText, at position: Int) -> Bool {
    part.character(at: position) == "-"
      && part.character(at: position + 1).map { $0.isHan } == true
  }
}
