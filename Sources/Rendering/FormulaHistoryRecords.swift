package import Studying

/// The history of a formula, for programs.
package struct FormulaHistoryRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// One object a line: what was looked at, the formula, its years, at most `limit` other wordings, a summary.
  package func json(
    of history: FormulaHistory, in subset: Subset, limit: Int?, seconds: Double
  ) -> String {
    let facts = FormulaFacts(
      spread: spread("formula", history.formula), sources: history.sourceCount,
      placesOfOrigin: history.placeCount)
    return JSONLine.text(of: StudyRecord("formula", [history.formula.text], subset))
      + JSONLine.text(of: facts)
      + history.trend.points.map { JSONLine.text(of: FormulaYear($0)) }.joined()
      + history.variants.prefix(limit ?? .max).map {
        JSONLine.text(of: spread("variant", $0))
      }.joined()
      + JSONLine.text(
        of: HistorySummary(
          variants: history.variants.count, unread: history.losses.count, seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for the formula, one for each year, and for each of at
  /// most `limit` other wordings.
  package func csv(of history: FormulaHistory, limit: Int?) -> String {
    let heads = [
      "kind", "text", "year", "documents", "allDocuments", "places", "firstDate", "firstFile",
      "lastDate", "lastFile",
    ]
    return DelimitedRows.commas.row(heads) + row("formula", history.formula)
      + history.trend.points.map { point in
        DelimitedRows.commas.row([
          "year", history.formula.text, String(point.year),
          String(point.row.counts[0].documents), String(point.row.amount.documents),
          String(point.row.counts[0].occurrences), "", "", "", "",
        ])
      }.joined()
      + history.variants.prefix(limit ?? .max).map { row("variant", $0) }.joined()
  }

  private func row(_ kind: String, _ spread: FormulaHistory.Spread) -> String {
    DelimitedRows.commas.row([
      kind, spread.text, "", String(spread.count.documents), "", String(spread.count.occurrences),
      spread.first?.date ?? "", spread.first.map { displayPath($0.name) } ?? "",
      spread.last?.date ?? "", spread.last.map { displayPath($0.name) } ?? "",
    ])
  }

  private func spread(_ type: String, _ spread: FormulaHistory.Spread) -> SpreadRecord {
    SpreadRecord(
      type: type, text: spread.text, documents: spread.count.documents,
      places: spread.count.occurrences, first: spread.first.map(source),
      last: spread.last.map(source))
  }

  private func source(_ source: FormulaHistory.Source) -> SourceRecord {
    SourceRecord(file: displayPath(source.name), speech: source.speech, date: source.date)
  }
}

private struct SourceRecord: Encodable {
  let file: String
  let speech: Int?
  let date: String
}

private struct SpreadRecord: Encodable {
  let type: String
  let text: String
  let documents: Int
  let places: Int
  let first: SourceRecord?
  let last: SourceRecord?
}

private struct FormulaFacts: Encodable {
  let type = "formula"
  let text: String
  let documents: Int
  let places: Int
  /// Documents that hold it, of near-copies only one.
  let sources: Int
  /// Different places that those are of.
  let placesOfOrigin: Int
  let first: SourceRecord?
  let last: SourceRecord?

  init(spread: SpreadRecord, sources: Int, placesOfOrigin: Int) {
    (text, documents, places) = (spread.text, spread.documents, spread.places)
    (first, last) = (spread.first, spread.last)
    (self.sources, self.placesOfOrigin) = (sources, placesOfOrigin)
  }
}

private struct FormulaYear: Encodable {
  let type = "year"
  let year: Int
  let documents: Int
  let allDocuments: Int
  let places: Int

  init(_ point: Trend.Point) {
    year = point.year
    (documents, places) = (point.row.counts[0].documents, point.row.counts[0].occurrences)
    allDocuments = point.row.amount.documents
  }
}

private struct HistorySummary: Encodable {
  let type = "summary"
  let variants: Int
  /// Documents whose text could not be read.
  let unread: Int
  let seconds: Double
}
