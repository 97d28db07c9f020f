package import Querying

/// A concordance in lines whose columns stand below each other, counted in the cells of a terminal.
///
/// Control characters in texts and names are replaced; `ConcordanceRecords` gives them unchanged.
package struct ConcordancePage {
  private let messages: Messages
  private let reading: QueryReading
  private let paint: Paint
  private let width: Int?
  private let displayPath: (String) -> String
  private let files: NamedFiles

  /// A page in a language.
  ///
  /// - Parameters:
  ///   - language: The language of everything that is not quoted.
  ///   - width: The cells of a line, which all lines keep within; `nil` to cut nothing. Less than 24 is
  ///     taken as 24.
  ///   - isColored: Whether what was found is red; in brackets `[]` otherwise.
  ///   - url: Where the source of a line leads in a terminal that knows links.
  ///   - displayPath: What a path of the index is called for the reader.
  package init(
    language: Language, width: Int?, isColored: Bool, url: ((String) -> String)? = nil,
    displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    reading = QueryReading(language: language)
    paint = Paint(isColored: isColored)
    self.width = width.map { max($0, 24) }
    self.displayPath = displayPath
    files = NamedFiles(displayPath: displayPath, url: url)
  }

  /// The page for a reader: how the query was read, the lines, the totals.
  package func text(of concordance: Concordance, seconds: Double? = nil) -> String {
    let response = concordance.response
    let lines = lines(of: concordance)
    let totals = ConcordanceTotals(messages: messages, displayPath: displayPath)
    return reading.text(of: response) + "\n\n"
      + (lines.isEmpty ? "" : lines + "\n") + totals.text(of: concordance, seconds: seconds)
  }

  /// The lines alone, under their headings.
  package func lines(of concordance: Concordance) -> String {
    let rows = concordance.lines.map { row(of: $0, in: concordance.response) }
    let widest = ConcordanceColumns(widest: rows)
    let columns = width.map { widest.fitted(into: $0) } ?? widest
    let lines = rows.map { line(of: $0, columns) + "\n" }
    guard let groups = concordance.response.groups else { return lines.joined() }
    let heading = GroupHeading(
      messages: messages, paint: paint, width: width, files: files, displayPath: displayPath)
    return zip(groups.groups, concordance.groupedLines).map { group, range in
      heading.text(of: group, in: concordance.response) + "\n" + lines[range].joined()
    }.joined()
  }

  private func row(of line: ConcordanceLine, in response: SearchResponse) -> ConcordanceRow {
    let path = response.hits[line.document].path
    let name = isUnderFile(response) ? "" : files.name(path)
    return ConcordanceRow(
      path: path, source: "\(name):\(line.place.line)", before: VisibleText.of(line.before),
      match: VisibleText.of(line.match), after: VisibleText.of(line.after))
  }

  /// Whether a heading names the file to a reader; a program wants it in every line.
  private func isUnderFile(_ response: SearchResponse) -> Bool {
    width != nil && response.groups?.grouping.isOfFiles ?? false
  }

  private func line(of row: ConcordanceRow, _ columns: ConcordanceColumns) -> String {
    let source = FittedText.ellipsis(endingWith: row.source, cells: columns.source)
    let before = FittedText.end(of: row.before, cells: columns.before)
    let beginning = TruncatedText.of(row.match, cells: columns.match)
    let match = beginning.isEmpty ? "…" : beginning
    let after = FittedText.beginning(of: row.after, cells: columns.after)
    let marked = paint.isColored ? " \(paint.match(match)) " : "[\(match)]"
    let line =
      files.linked(paint.path(source), to: row.path)
      + FittedText.spaces(beside: source, cells: columns.source) + " "
      + FittedText.spaces(beside: before, cells: columns.before) + before + " " + marked
    if after.isEmpty { return line }
    return line + FittedText.spaces(beside: match, cells: columns.match) + " " + after
  }
}
