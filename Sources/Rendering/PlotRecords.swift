package import Studying

/// A dispersion for programs.
package struct PlotRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// One object a line: what was studied, the measures, the documents, a summary.
  package func json(of dispersion: Dispersion, in subset: Subset, seconds: Double) -> String {
    JSONLine.text(of: StudyRecord("plot", [dispersion.term], subset))
      + JSONLine.text(of: DispersionRecord(dispersion))
      + dispersion.parts.map { JSONLine.text(of: PartRecord($0, displayPath)) }.joined()
      + JSONLine.text(of: StudySummary(seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for each document.
  package func csv(of dispersion: Dispersion) -> String {
    DelimitedRows.commas.row(["term", "path", "speech", "places", "characters", "positions"])
      + dispersion.parts.map { part in
        DelimitedRows.commas.row([
          dispersion.term, displayPath(part.name), part.speech.map(String.init) ?? "",
          String(part.positions.count), String(part.length),
          part.positions.map(String.init).joined(separator: " "),
        ])
      }.joined()
  }
}

private struct DispersionRecord: Encodable {
  let type = "dispersion"
  let places: Int
  let documents: Int
  let allDocuments: Int
  let characters: Int
  let range: Double?
  let dp: Double?
  let dpNorm: Double?

  init(_ dispersion: Dispersion) {
    places = dispersion.count.occurrences
    documents = dispersion.count.documents
    allDocuments = dispersion.amount.documents
    characters = dispersion.amount.characters
    range = dispersion.amount.share(of: dispersion.count)
    dp = dispersion.deviation
    dpNorm = dispersion.normalizedDeviation
  }
}

private struct PartRecord: Encodable {
  let type = "document"
  let path: String
  let speech: Int?
  let places: Int
  let characters: Int
  /// Where the term begins, in characters of the clean text from 0.
  let positions: [Int]

  init(_ part: Dispersion.Part, _ displayPath: (String) -> String) {
    path = displayPath(part.name)
    speech = part.speech
    places = part.positions.count
    characters = part.length
    positions = part.positions
  }
}
