/// What is asked: a tree of texts to be found and how they combine.
///
/// The texts are as typed, neither folded nor cut into words; that is the business of the engine
/// that answers.
public indirect enum Query: Hashable, Sendable {
  /// A word without quotation marks: a run of Han is taken as it stands, Latin and digits as a
  /// whole word.
  case bare(String)

  /// A quoted text: found exactly where a literal scan of the folded text finds it.
  case exact(String)

  /// A quoted text with holes, found with the fewest characters in them.
  case template(TextTemplate)

  /// A text in exactly these characters, not folded: `形:後`.
  case written(String)

  /// All of two or more.
  case and([Query])

  /// Any of two or more.
  case or([Query])

  /// All documents but those that match.
  case not(Query)

  /// A text, or any of several, and others near it, each near the one before.
  ///
  /// Only texts, `节:` and their alternatives are in it, and two at least.
  case near(Query, [ProximityLink])

  /// The documents of which something is known beside their text; `节:` asks for a text that stands
  /// in a heading.
  case field(FieldCondition)
}

extension Query {
  /// The names before a colon that are no field's, so that they are looked for as text with what
  /// follows them, each once.
  ///
  /// A name is letters only: `12:30` and `https://…` name no field.
  public var unknownFields: [String] {
    switch self {
    case .bare(let text): text.nameBeforeColon.map { [$0] } ?? []
    case .exact, .template, .written, .field: []
    case .near(let first, let links): Query.or([first] + links.map(\.query)).unknownFields
    case .not(let query): query.unknownFields
    case .and(let parts), .or(let parts):
      parts.flatMap(\.unknownFields).reduce(into: []) { names, name in
        if !names.contains(name) { names.append(name) }
      }
    }
  }
}

extension String {
  fileprivate var nameBeforeColon: String? {
    let scalars = unicodeScalars
    guard let colon = scalars.firstIndex(where: { $0.inHalfWidth == ":" }) else { return nil }
    let (name, value) = (scalars[..<colon], scalars[colon...].dropFirst())
    guard !name.isEmpty, let first = value.first, first != "/",
      name.allSatisfy(\.properties.isAlphabetic)
    else { return nil }
    return String(name)
  }
}
