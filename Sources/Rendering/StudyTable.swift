/// A table of a study, for a reader: a head, the rows that are asked for, and a line for those that are not shown.
struct StudyTable {
  private let messages: Messages
  private let paint: Paint

  init(_ messages: Messages, _ paint: Paint) {
    (self.messages, self.paint) = (messages, paint)
  }

  /// An empty line and the table, its first column on the left, then numbers, all others unless told, then texts;
  /// nothing without rows.
  func text<Row>(
    heads: [String], numberCount: Int? = nil, _ rows: [Row], limit: Int?, more: (Int) -> String,
    cells: (Row) -> [String]
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = Self.table(
      heads: heads, numberCount: numberCount, rows, limit: limit, cells: cells
    ).lines
    let hidden = rows.count - min(rows.count, limit ?? .max)
    return "\n" + paint.title(lines[0]) + "\n" + lines.dropFirst().map { $0 + "\n" }.joined()
      + (hidden > 0 ? more(hidden) + "\n" : "")
  }

  /// The table itself.
  static func table<Row>(
    heads: [String], numberCount: Int? = nil, _ rows: [Row], limit: Int?, cells: (Row) -> [String]
  ) -> AlignedTable {
    let numbers = 1..<1 + (numberCount ?? heads.count - 1)
    var table = AlignedTable(heads.indices.map { numbers.contains($0) ? .right : .left })
    table.add(heads)
    for row in rows.prefix(limit ?? .max) { table.add(cells(row)) }
    return table
  }
}
