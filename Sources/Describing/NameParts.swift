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

  /// `1996-九五计划纲要`, but not `1976-1985`.
  private func isDashed(_ part: LineText, at position: Int) -> Bool {
    part.character(at: position) == "-"
      && part.character(at: position + 1).map { $0.isHan } == true
  }
}
