package import Querying

/// Places as a table, a row for each. The names of the columns are those of the records in JSON; a field that
/// a document does not have is empty.
package struct PlaceTable {
  private let rows: DelimitedRows
  private let hasByteOrderMark: Bool
  private let displayPath: (String) -> String

  /// A table that names files as `displayPath` does.
  package init(
    _ rows: DelimitedRows, hasByteOrderMark: Bool, displayPath: @escaping (String) -> String
  ) {
    self.rows = rows
    self.hasByteOrderMark = hasByteOrderMark
    self.displayPath = displayPath
  }

  /// The fields that have a column of their own, and what it is called.
  private static let fields: [(field: StandardField, name: String)] = [
    (.year, "year"), (.date, "date"), (.place, "place"), (.level, "level"), (.body, "body"),
    (.speaker, "speaker"), (.kind, "kind"),
  ]

  private static let names =
    ["path", "line", "column", "page", "speech", "title"] + fields.map(\.name) + ["section"]

  /// The lines of a concordance.
  package func text(of concordance: Concordance) -> String {
    let head = rows.row(Self.names + ["before", "match", "after"])
    return mark + head
      + concordance.lines.map { line in
        let hit = concordance.response.hits[line.document]
        return rows.row(
          values(of: line.place, line.headings, hit) + [line.before, line.match, line.after])
      }.joined()
  }

  /// The places of a search, each with the line that it is in.
  package func text(of response: SearchResponse) -> String {
    let head = rows.row(Self.names + ["match", "text"])
    return mark + head
      + response.hits.flatMap { hit in
        hit.placedSnippets.map { place, snippet in
          rows.row(
            values(of: place, snippet?.headings ?? [], hit) + [
              place.text, snippet?.line { $0 } ?? "",
            ])
        }
      }.joined()
  }

  private var mark: String { hasByteOrderMark ? "\u{FEFF}" : "" }

  private func values(of place: Place, _ headings: [String], _ hit: Hit) -> [String] {
    let fields = Self.fields.map { field in
      hit.fields.first { $0.name == field.field.rawValue }?.value ?? ""
    }
    return [
      displayPath(hit.path), String(place.line), String(place.column),
      place.page.map(String.init) ?? "", hit.speech.map(String.init) ?? "", hit.title,
    ] + fields + [headings.joined(separator: " › ")]
  }
}
