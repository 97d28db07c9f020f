/// What the documents of an answer are put under.
public enum Grouping: Hashable, Sendable {
  /// The file that they are in.
  case file
  /// Each under itself.
  case speech
  /// The headings of a document under which its places stand.
  case section
  /// The value of a field: a `StandardField`'s raw value, or the name of a column of a metadata table.
  case field(String)
}

extension Grouping {
  /// The grouping that a user names: `file`, `speech`, `section`, or a field of an index with these
  /// columns, each by any of its names; `nil` for anything else.
  public init?(name: String, columns: Set<String>) {
    if Self.speechNames.contains(name.lowercased()) {
      self = .speech
    } else if StandardField(name: name) == .path {
      self = .file
    } else if StandardField(name: name) == .section {
      self = .section
    } else if let field = Facet.field(named: name, columns: columns) {
      self = .field(field)
    } else {
      return nil
    }
  }

  private static let speechNames = ["speech", "篇", "讲话", "講話"]
}
