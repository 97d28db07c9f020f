package import Studying

/// Figures for programs.
package struct FigureRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// One object a line: what was looked for, at most `limit` figures, a summary.
  package func json(
    of table: FigureTable, in subset: Subset, limit: Int?, seconds: Double
  ) -> String {
    JSONLine.text(of: StudyRecord("figures", table.terms, subset))
      + table.figures.prefix(limit ?? .max)
      .map { JSONLine.text(of: FigureRecord($0, displayPath)) }.joined()
      + JSONLine.text(
        of: FigureSummary(
          figures: table.figures.count, unread: table.losses.count, seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first; at most `limit` figures.
  package func csv(of table: FigureTable, limit: Int?) -> String {
    DelimitedRows.commas.row([
      "item", "number", "value", "unit", "path", "speech", "line", "clause",
    ])
      + table.figures.prefix(limit ?? .max).map { figure in
        DelimitedRows.commas.row([
          figure.item, figure.number, figure.value?.description ?? "", figure.unit,
          displayPath(figure.name), figure.speech.map(String.init) ?? "", String(figure.line),
          figure.clause,
        ])
      }.joined()
  }
}

private struct FigureRecord: Encodable {
  let type = "figure"
  let item: String
  let number: String
  /// The plain decimal number, as text, so that nothing is rounded.
  let value: String?
  let unit: String
  let path: String
  let speech: Int?
  let line: Int
  let clause: String

  init(_ figure: Figure, _ displayPath: (String) -> String) {
    item = figure.item
    number = figure.number
    value = figure.value?.description
    unit = figure.unit
    path = displayPath(figure.name)
    speech = figure.speech
    line = figure.line
    clause = figure.clause
  }
}

private struct FigureSummary: Encodable {
  let type = "summary"
  let figures: Int
  /// Documents whose text could not be read.
  let unread: Int
  let seconds: Double
}
