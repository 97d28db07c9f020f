/// A table in text: rows of cells, comma, tab or semicolon between (CSV, TSV), read by libcsv.
package struct DelimitedText: Sendable {
  /// A row and where it begins.
  package struct Row: Hashable, Sendable {
    /// The line of the text on which the row begins, 1 for the first.
    package let firstLine: Int

    /// The cells without their quotation marks, and without spaces around those that had none.
    package let cells: [String]
  }

  /// The rows that could be read, the head of the table among them; blank lines are no rows.
  package let rows: [Row]

  /// The lines, ascending, on which a row begins that could not be read: a quotation mark stands
  /// where none may, or the quotation never ends. Reading goes on with the line after.
  package let brokenLines: [Int]

  /// Reads UTF-8 without a byte order mark. A line ends with LF, CR or both. Without a delimiter
  /// it is the one of `,`, tab and `;` that the first line has most of.
  ///
  /// Linear in the length, however broken the table is.
  package init(_ utf8: [UInt8], delimiter: UInt8? = nil) {
    var reader = DelimitedTextReader(utf8, delimiter: delimiter)
    var rows: [Row] = []
    while let row = reader.next() { rows.append(row) }
    self.rows = rows
    brokenLines = reader.brokenLines
  }
}
