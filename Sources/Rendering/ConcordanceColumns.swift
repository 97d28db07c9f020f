/// How many cells the columns of a concordance fill: source, what stands before, what was found, what stands
/// behind.
///
/// Law: with `frame` they are within the cells of the terminal, if these are 24 at least; what was found has
/// room for a character, and neither side is more than a cell wider than the other while both need more.
struct ConcordanceColumns: Equatable {
  /// Two spaces and two brackets around what was found, and the space behind the source.
  static let frame = 5

  var source = 0
  var before = 0
  var match = 0
  var after = 0

  /// The widest of each column.
  init(widest rows: [ConcordanceRow]) {
    for row in rows {
      source = max(source, CellWidth.of(row.source))
      before = max(before, CellWidth.of(row.before))
      match = max(match, CellWidth.of(row.match))
      after = max(after, CellWidth.of(row.after))
    }
  }

  /// Columns that are no wider than these, and together fill no more cells than there are.
  func fitted(into cells: Int) -> ConcordanceColumns {
    var columns = self
    let room = max(cells, 24) - Self.frame
    columns.source = min(source, room / 3)
    columns.match = min(match, (room - columns.source) / 2)
    let sides = room - columns.source - columns.match
    columns.before = min(before, max(sides / 2, sides - after))
    columns.after = min(after, sides - columns.before)
    return columns
  }
}

/// A line of a concordance without control characters.
struct ConcordanceRow {
  /// The file, as it is named in the index.
  var path: String
  var source: String
  var before: String
  var match: String
  var after: String
}
