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
}
