/// The smallest meaningful piece of a query, and where it begins.
struct QueryToken: Hashable {
  /// What a token is.
  enum Kind: Hashable {
    /// A word or a quoted text.
    case term(Query)
    /// Something in the place of a term with nothing in it to search for, such as `""`. An
    /// operator before it has its operand, so that `-"" b` does not exclude `b`.
    case blank
    case and
    case or
    case not
    /// What stands before is near what stands behind.
    case proximity(Proximity)
    case open
    /// A field's name and colon; a group follows directly.
    case field(String)
    case close

    /// Whether it combines others.
    var isOperator: Bool {
      switch self {
      case .and, .or, .not, .proximity: true
      case .term, .blank, .open, .field, .close: false
      }
    }
  }

  var kind: Kind

  /// The Unicode scalars of the query that come before.
  var offset: Int
}
