/// The rows and the cells of a row that a terminal has.
package struct ScreenSize: Hashable, Sendable {
  /// The least that something can be read on.
  package static let least = ScreenSize(rows: 10, columns: 40)

  /// The rows.
  package var rows: Int

  /// The cells of a row.
  package var columns: Int

  /// A size, neither number less than 1.
  package init(rows: Int, columns: Int) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
  }

  /// Whether something can be read on it.
  var isEnough: Bool { rows >= Self.least.rows && columns >= Self.least.columns }

  /// The rows of the list of documents: a third, without the query, two rules and the help.
  var listRows: Int { max(1, (rows - 4) * 2 / 5) }

  /// The rows of the text.
  var previewRows: Int { max(0, rows - 4 - listRows) }
}
