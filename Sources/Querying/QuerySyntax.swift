/// The ways to write a query.
public enum QuerySyntax: String, CaseIterable, Hashable, Sendable {
  /// The language of this program; see `QueryParser`.
  case wensou
  /// That of CNKI's expert search; see `CNKIParser`.
  case cnki

  /// The query that a text asks of an index with these columns beside the standard fields.
  public func parse(_ text: String, columns: Set<String> = []) throws(QueryError) -> Query {
    switch self {
    case .wensou: try QueryParser.parse(text, columns: columns)
    case .cnki: try CNKIParser.parse(text, columns: columns)
    }
  }
}
