extension Query {
  /// All of the parts, without an `and` directly in an `and` or one of a single part; `nil` when
  /// there are no parts.
  static func all(of parts: [Query]) -> Query? {
    let flat = parts.flatMap { part in
      if case .and(let inner) = part { inner } else { [part] }
    }
    return flat.count > 1 ? .and(flat) : flat.first
  }

  /// Any of the parts, without an `or` directly in an `or` or one of a single part; `nil` when
  /// there are no parts.
  static func any(of parts: [Query]) -> Query? {
    let flat = parts.flatMap { part in
      if case .or(let inner) = part { inner } else { [part] }
    }
    return flat.count > 1 ? .or(flat) : flat.first
  }

  /// The opposite, without a `not` directly in a `not`.
  static func none(of query: Query) -> Query {
    if case .not(let inner) = query { inner } else { .not(query) }
  }

  /// The same query with its texts asked of a field, whose name begins at `offset`; fields inside
  /// stay what they are.
  func asked(of field: String, at offset: Int) throws(QueryError) -> Query {
    switch self {
    case .bare(let text): try .field(field, typed: text, at: offset)
    case .exact(let text): try .field(field, quoted: text, at: offset)
    case .template(let template): try .field(field, quoted: template.text, at: offset)
    case .and(let parts): .and(try Self.asked(parts, of: field, at: offset))
    case .or(let parts): .or(try Self.asked(parts, of: field, at: offset))
    case .not(let query): .not(try query.asked(of: field, at: offset))
    case .near(let first, let links):
      try Query.chain(
        try Self.asked([first] + links.map(\.query), of: field, at: offset),
        links.map(\.relation)
      ) { _ in offset }
    case .written, .field: self
    }
  }

  private static func asked(
    _ queries: [Query], of field: String, at offset: Int
  ) throws(QueryError) -> [Query] {
    var asked: [Query] = []
    for query in queries { asked.append(try query.asked(of: field, at: offset)) }
    return asked
  }

  /// The field of `形:`, which is none of the index.
  static let writtenName = "形"

  /// A condition that was typed without quotation marks; a year must be a number.
  static func field(
    _ name: String, typed value: String, at offset: Int
  ) throws(QueryError) -> Query {
    if name == writtenName { return .written(value) }
    return try .field(FieldCondition(field: name, typed: value), value, at: offset)
  }

  /// A condition that was quoted.
  static func field(
    _ name: String, quoted value: String, at offset: Int
  ) throws(QueryError) -> Query {
    if name == writtenName { return .written(value) }
    return try .field(FieldCondition(field: name, quoted: value), value, at: offset)
  }

  private static func field(
    _ condition: FieldCondition, _ value: String, at offset: Int
  ) throws(QueryError) -> Query {
    guard condition.isNumberOrNoYear else {
      throw QueryError(kind: .badYear(value), offset: offset)
    }
    return .field(condition)
  }
}

extension Query {
  /// Texts each near the one before; a chain among them is a part of the whole chain. `offset` tells
  /// where each of the texts begins.
  static func chain(
    _ queries: [Query], _ relations: [Proximity], at offset: (Int) -> Int
  ) throws(QueryError) -> Query {
    var links: [ProximityLink] = []
    for (number, query) in queries.enumerated() {
      let relation = number > 0 ? relations[number - 1] : .sameParagraph
      let (first, rest) =
        if case .near(let first, let rest) = query { (first, rest) } else { (query, []) }
      guard first.hasPlaces else { throw QueryError(kind: .notAText, offset: offset(number)) }
      links.append(ProximityLink(relation, first))
      links += rest
    }
    return links.count > 1 ? .near(links[0].query, Array(links.dropFirst())) : links[0].query
  }

  /// Whether it is a text or any of several.
  private var hasPlaces: Bool {
    switch self {
    case .bare, .exact, .template, .written: true
    case .or(let parts): parts.allSatisfy(\.hasPlaces)
    case .field(let condition): condition.isOfHeadings
    case .and, .not, .near: false
    }
  }
}
