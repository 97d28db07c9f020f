/// Marked lines for other programs, in the order of paths and lines.
package enum MarkRecords: Sendable {
  /// One JSON object a line.
  case json
  /// A table parted by commas.
  case commas
  /// A table parted by tabs.
  case tabs

  /// The form for a file of this name: `.json`, `.jsonl`, `.csv`; a table parted by tabs for any other.
  package init(fileName: String) {
    let name = fileName.lowercased()
    self =
      name.hasSuffix(".json") || name.hasSuffix(".jsonl")
      ? .json : name.hasSuffix(".csv") ? .commas : .tabs
  }

  /// The records; tables have a row of names first.
  package func text(
    of places: [MarkedPlace], displayPath: (String) -> String
  ) -> String {
    let places = places.sorted { $0.precedes($1) }.map { place in
      MarkedPlace(path: displayPath(place.path), line: place.line, text: place.text)
    }
    switch self {
    case .json: return places.map { JSONLine.text(of: $0) }.joined()
    case .commas: return table(of: places, .commas)
    case .tabs: return table(of: places, .tabs)
    }
  }

  private func table(of places: [MarkedPlace], _ rows: DelimitedRows) -> String {
    rows.row(["path", "line", "text"])
      + places.map { rows.row([$0.path, String($0.line), $0.text]) }.joined()
  }
}
