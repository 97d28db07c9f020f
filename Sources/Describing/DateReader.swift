/// Dates in text and in names.
///
/// `2014年`, `2014年5月8日`, `二〇一四年`, `民国103年`, `民国一百零三年`, `2014-05-08`, `2014.5.8`,
/// `2014/5`, `20140508`; of `2023—2025年` the first year.
enum DateReader {
  /// A date and the characters it takes.
  typealias Found = (date: CalendarDate, range: Range<Int>)

  /// The first date of a line.
  static func first(in line: LineText) -> Found? {
    for start in line.folded.indices {
      if let found = date(at: start, in: line) { return found }
    }
    return nil
  }

  /// The date a title tells of its text: not the goal of a plan, as in `2035年远景目标` and
  /// `到2020年`.
  static func ownDate(of title: LineText) -> CalendarDate? {
    guard let found = first(in: title),
      goals.match(at: found.range.upperBound, in: title) == nil,
      aims.match(endingAt: found.range.lowerBound, in: title) == nil
    else { return nil }
    return found.date
  }

  /// The date of `时间：2014年4月26日` and the like.
  static func labelled(in line: LineText) -> CalendarDate? {
    let letters = LineText(line.clean.filter { !$0.isBlank }[...])
    guard let (_, end) = labels.match(at: 0, in: letters) else { return nil }
    let start = letters.character(at: end) == ":" ? end + 1 : end
    return date(at: start, in: letters)?.date
  }

  /// The date a cell states: one of the forms, or a year of four digits alone.
  static func stated(_ value: LineText) -> CalendarDate? {
    if let found = first(in: value) { return found.date }
    return fourDigits(at: 0, in: value).flatMap { year, end in
      end == value.count ? CalendarDate(year: year) : nil
    }
  }

  /// The date that begins at a position.
  static func date(at start: Int, in line: LineText) -> Found? {
    guard let first = line.character(at: start),
      line.character(at: start - 1)?.asciiDigit == nil
    else { return nil }
    if first.asciiDigit != nil {
      return compact(at: start, in: line) ?? separated(at: start, in: line)
        ?? written(at: start, in: line)
    }
    return written(at: start, in: line)
  }

  /// `20140508` and nothing else of digits.
  private static func compact(at start: Int, in line: LineText) -> Found? {
    guard let (number, end) = digits(at: start, in: line), end - start == 8,
      let date = CalendarDate(
        year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    return (date, start..<end)
  }

  /// `2014-05-08`, `2014.5.8`, `2014/5`.
  private static func separated(at start: Int, in line: LineText) -> Found? {
    guard let (year, mark) = digits(at: start, in: line), mark - start == 4,
      let separator = line.character(at: mark), "-./".unicodeScalars.contains(separator),
      let (month, end) = digits(at: mark + 1, in: line), end - mark <= 3
    else { return nil }
    if line.character(at: end) == separator,
      let (day, dayEnd) = digits(at: end + 1, in: line), dayEnd - end <= 3,
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return (date, start..<dayEnd)
    }
    guard separator != ".", end - mark == 3, line.character(at: end) != "年" else { return nil }
    return CalendarDate(year: year, month: month).map { ($0, start..<end) }
  }

  /// A year with 年, and the month and day behind it.
  private static func written(at start: Int, in line: LineText) -> Found? {
    guard let (year, yearEnd) = yearNumber(at: start, in: line),
      let whole = CalendarDate(year: year)
    else { return nil }
    guard let (month, monthEnd) = part("月", at: yearEnd, in: line),
      let inMonth = CalendarDate(year: year, month: month)
    else { return (whole, start..<yearEnd) }
    guard let (day, dayEnd) = part("日", at: monthEnd, in: line),
      let onDay = CalendarDate(year: year, month: month, day: day)
    else { return (inMonth, start..<monthEnd) }
    return (onDay, start..<dayEnd)
  }

  private static func yearNumber(at start: Int, in line: LineText) -> (Int, end: Int)? {
    if let (_, numberStart) = republic.match(at: start, in: line) {
      guard let (number, end) = Numeral.read(at: skipBlanks(numberStart, in: line), in: line),
        line.character(at: skipBlanks(end, in: line)) == "年"
      else { return nil }
      return (1911 + number, skipBlanks(end, in: line) + 1)
    }
    guard let (number, end) = fourDigits(at: start, in: line) else { return nil }
    var mark = skipBlanks(end, in: line)
    if line.character(at: mark) != "年" { mark = rangeEnd(at: mark, in: line) }
    return line.character(at: mark) == "年" ? (number, mark + 1) : nil
  }

  /// Behind `—2025` of `2023—2025年`.
  private static func rangeEnd(at start: Int, in line: LineText) -> Int {
    var position = start
    while let next = line.character(at: position), "-—–~至到".unicodeScalars.contains(next) {
      position += 1
    }
    guard position > start, let (_, end) = fourDigits(at: position, in: line) else { return start }
    return end
  }

  private static func part(
    _ unit: Unicode.Scalar, at start: Int, in line: LineText
  ) -> (Int, end: Int)? {
    guard let (number, end) = Numeral.read(at: skipBlanks(start, in: line), in: line),
      line.character(at: skipBlanks(end, in: line)) == unit
    else { return nil }
    return (number, skipBlanks(end, in: line) + 1)
  }

  /// `2014` or `二〇一四`, no digit more.
  private static func fourDigits(at start: Int, in line: LineText) -> (Int, end: Int)? {
    if let (number, end) = digits(at: start, in: line) {
      return end - start == 4 ? (number, end) : nil
    }
    var (number, end) = (0, start)
    while let digit = line.character(at: end)?.chineseDigit {
      guard end - start < 4 else { return nil }
      number = number * 10 + digit
      end += 1
    }
    return end - start == 4 ? (number, end) : nil
  }

  /// A run of at most eight ASCII digits.
  static func digits(at start: Int, in line: LineText) -> (Int, end: Int)? {
    var (number, end) = (0, start)
    while let digit = line.character(at: end)?.asciiDigit {
      guard end - start < 8 else { return nil }
      number = number * 10 + digit
      end += 1
    }
    return end > start ? (number, end) : nil
  }

  private static func skipBlanks(_ start: Int, in line: LineText) -> Int {
    var position = start
    while line.character(at: position)?.isBlank == true { position += 1 }
    return position
  }

  private static let labels = WordList("时间 日期 会议时间 开会时间 发布时间 发布日期")
  private static let goals = WordList("远景 前 目标 规划")
  private static let aims = WordList("到 至")
  private static let republic = WordList("中华民国 民国")
}
