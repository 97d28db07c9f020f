/// The parts of a file's name, `_`, spaces and brackets between.
struct NameParts {
  let texts: [LineText]

  init(_ stem: LineText) {
    texts = stem.clean.split { "_ ()（）[]【】".unicodeScalars.contains($0) }.map { LineText($0) }
      .filter { !$0.isEmpty }
  }

  /// The year that is a whole part: `浙江省_2008`.
  var bareYear: CalendarDate? {
    let years = texts.compactMap { part -> CalendarDate? in
      guard part.count == 4, let (number, end) = DateReader.digits(at: 0, in: part), end == 4,
        1900...2099 ~= number
      else { return nil }
      return CalendarDate(year: number)
    }
    return years.count == 1 ? years.first : nil
  }
}
