/// Reads the rows of a table, each a text.
extension FileReading {
  /// The names of a column that has the text, the first that is there counts.
  static let textColumns = ["text", "正文", "内容", "內容", "content", "body"]

  /// Reads a table with a head; the columns beside the text are properties.
  mutating func readTable(_ source: SourceText) throws(UnreadableDocument) {
    var table = DelimitedTextReader(source.utf8, delimiter: nil)
    guard let head = table.next() else { throw UnreadableDocument(.empty) }
    let column = try Self.textColumn(of: head.cells)
    let count = textCount
    while let row = table.next() {
      guard column < row.cells.count else { continue }
      let properties = zip(head.cells, row.cells).enumerated().compactMap { index, cell in
        index == column ? nil : SourceProperty(column: cell.0, value: cell.1)
      }
      addRow(row.cells[column], line: row.firstLine, properties, of: source, as: .csv)
    }
    finishRows(
      broken: (table.brokenLines.count, table.brokenLines.first), of: source,
      isEmpty: textCount == count)
  }

  /// The names of a column that has the title, which is put before the text.
  static let titleColumns = ["title", "题", "題", "标题", "標題", "题目", "題目"]

  /// Adds the text of a row, unless it is blank.
  mutating func addRow(
    _ text: String, line: Int, _ properties: [SourceProperty], of source: SourceText,
    as format: SourceFormat
  ) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let title = properties.first { Self.titleColumns.contains($0.name.lowercased()) }?.value
    // A line separator parts them as a line end would, without moving the text's lines.
    let titled = title.map { "\($0)\u{2028}\(text)" } ?? text
    add(
      ExtractedText(utf8: Array(titled.utf8), firstLine: line, properties: properties), of: source,
      as: format)
  }

  /// Tells of rows that could not be read, and of a table without any text.
  mutating func finishRows(
    broken: (count: Int, firstLine: Int?), of source: SourceText, isEmpty: Bool
  ) {
    if let line = broken.firstLine {
      tell(.brokenRows(broken.count, firstLine: line), about: source.name)
    }
    if isEmpty { tell(.empty, about: source.name) }
  }

  private static func textColumn(of head: [String]) throws(UnreadableDocument) -> Int {
    let names = head.map { $0.lowercased() }
    for name in textColumns {
      if let index = names.firstIndex(of: name) { return index }
    }
    throw UnreadableDocument(.noTextColumn(head))
  }
}

extension SourceProperty {
  /// The cell of a column; `nil` when it is blank, or the column has no name.
  init?(column name: String, value: String) {
    guard !name.isEmpty, value.contains(where: { !$0.isWhitespace }) else { return nil }
    self.init(name: name, value: value, origin: .column)
  }
}
