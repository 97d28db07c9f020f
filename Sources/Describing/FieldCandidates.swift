/// What is told about a document from all sides, of which one value a field is kept.
struct FieldCandidates {
  private var best: [FieldName: Field] = [:]

  /// The fields, in the order of `FieldName.known`, then in that of the names' bytes.
  var fields: [Field] {
    let known = FieldName.known.compactMap { best[$0] }
    let others = best.values.filter { !FieldName.known.contains($0.name) }
    return known
      + others.sorted {
        $0.name.description.utf8.lexicographicallyPrecedes($1.name.description.utf8)
      }
  }

  subscript(name: FieldName) -> Field? { best[name] }

  /// Adds a value; an empty one tells nothing. Of two the one of the earlier origin counts, of the
  /// file's name and the title, or of one origin, the more certain one, of equals the first.
  mutating func add(_ name: FieldName, _ value: String?, _ origin: FieldOrigin, _ confidence: Int) {
    guard let text = value.map({ LineText($0).text }), !text.isEmpty else { return }
    let field = Field(name: name, value: text, origin: origin, confidence: confidence)
    if let old = best[name], !Self.precedes(field, old) { return }
    best[name] = field
  }

  /// Adds what a column or a key of its own name states. A date tells the year too; a year or a
  /// date in any form becomes the usual one, and what is neither tells nothing (`StatedDate`).
  mutating func add(column: String, _ value: String, _ origin: FieldOrigin, _ confidence: Int) {
    let name = FieldName(LineText(column).text)
    let date = DateReader.stated(LineText(value))
    switch name {
    case .year: add(name, date.map { String($0.year) }, origin, confidence)
    case .date:
      add(name, date?.text, origin, confidence)
      add(.year, date.map { String($0.year) }, origin, confidence - 1)
    default: add(name, value, origin, confidence)
    }
  }

  mutating func add(_ date: CalendarDate?, _ origin: FieldOrigin, _ confidence: Int) {
    guard let date else { return }
    add(.year, String(date.year), origin, confidence)
    add(.date, date.text, origin, confidence)
  }

  mutating func add(
    _ place: PlaceReader.Found?, in line: LineText, _ origin: FieldOrigin, _ confidence: Int
  ) {
    guard let place else { return }
    add(.place, line[place.range], origin, confidence)
  }

  /// With the level of the place there is, unless a level is told by what counts more.
  var withLevel: FieldCandidates {
    guard let place = best[.place],
      let level = PlaceReader.place(at: 0, in: LineText(place.value))?.level
    else { return self }
    var fields = self
    fields.add(.level, level, place.origin, place.confidence)
    return fields
  }

  private static func precedes(_ field: Field, _ other: Field) -> Bool {
    let (rank, otherRank) = (Self.rank(field.origin), Self.rank(other.origin))
    return rank == otherRank ? field.confidence > other.confidence : rank < otherRank
  }

  /// The name of a file and the title count alike.
  private static func rank(_ origin: FieldOrigin) -> UInt8 {
    origin == .title ? FieldOrigin.fileName.rawValue : origin.rawValue
  }
}
