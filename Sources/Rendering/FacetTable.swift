package import Querying

/// The values of a field in what was found, as a table.
package struct FacetTable {
  /// How many values are told one by one where they do not follow each other in time.
  private static let rowLimit = 20

  private let messages: Messages
  private let paint: Paint
  private let width: Int?
  private let displayPath: (String) -> String

  /// A table in a language that names files as `displayPath` does; its lines keep within `width` cells,
  /// where one is given, unless the counts alone need more.
  package init(
    language: Language, width: Int?, isColored: Bool, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.width = width
    self.displayPath = displayPath
  }

  private struct Row {
    var name: String
    var documents: String
    var places: String
  }

  /// All tables of an answer, each behind an empty line; nothing without any.
  package func text(of response: SearchResponse) -> String {
    guard response.documentCount > 0 else { return "" }
    return response.facets.map { "\n" + text(of: $0) }.joined()
  }

  private func text(of facet: Facet) -> String {
    let head = Row(
      name: messages.field(named: facet.field), documents: messages.documentsHead,
      places: messages.placesHead)
    let rows = [head] + rows(of: facet)
    let (documents, places) = (cells(rows.map(\.documents)), cells(rows.map(\.places)))
    let room = width.map { max(0, $0 - documents - places - 4) } ?? .max
    let names = rows.map { VisibleText.of($0.name) }.map { TruncatedText.of($0, cells: room) }
    let width = cells(names)
    let lines = zip(names, rows).map { name, row in
      filled(name, width) + "  " + filled(row.documents, documents, isRight: true) + "  "
        + filled(row.places, places, isRight: true) + "\n"
    }
    return paint.title(String(lines[0].dropLast())) + "\n" + lines.dropFirst().joined()
  }

  /// The values, those that are too many as one, and what is missing.
  private func rows(of facet: Facet) -> [Row] {
    let isOfDates = [.year, .date].contains(StandardField(rawValue: facet.field))
    let stated = facet.values.filter { $0.text != nil }
    let shown = isOfDates ? stated[...] : stated.prefix(Self.rowLimit)
    let rest = stated.dropFirst(shown.count)
    let more = rest.isEmpty ? [] : [row(messages.moreValues(rest.count), Array(rest))]
    let missing = facet.values.filter { $0.text == nil }.map { row(messages.unstated, [$0]) }
    return shown.map { row(name(of: $0, facet), [$0]) } + more + missing
  }

  private func name(of value: Facet.Value, _ facet: Facet) -> String {
    let text = value.text ?? ""
    return facet.field == StandardField.path.rawValue ? displayPath(text) : text
  }

  private func row(_ name: String, _ values: [Facet.Value]) -> Row {
    Row(
      name: name, documents: messages.number(values.reduce(0) { $0 + $1.documentCount }),
      places: messages.number(values.reduce(0) { $0 + $1.placeCount }))
  }

  private func cells(_ texts: [String]) -> Int { texts.map { CellWidth.of($0) }.max() ?? 0 }

  private func filled(_ text: String, _ cells: Int, isRight: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, cells - CellWidth.of(text)))
    return isRight ? space + text : text + space
  }
}
