/// Why a query cannot be answered.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong with it.
  public enum Kind: Hashable, Sendable {
    /// Nothing to search for: white space, punctuation outside quotation marks, empty quotation
    /// marks or brackets.
    case empty
    /// Operators, and nothing for them to combine.
    case loneOperator
    /// More characters than this limit.
    case tooLong(Int)
    /// Brackets in brackets, deeper than this limit.
    case tooDeep(Int)
    /// A field's name and a colon, and no value behind: the field.
    case fieldWithoutValue(String)
    /// A year that is no number: the value.
    case badYear(String)
    /// A distance in characters beyond this limit.
    case tooFar(Int)
    /// Something beside an operator of nearness that has no places: an exclusion, a group of
    /// several texts that must all be there, a field.
    case notAText
    /// A code before `=` that is no field's, in the other syntax: as typed.
    case unknownField(String)
  }

  /// What is wrong.
  public var kind: Kind

  /// Where: the Unicode scalars of the query that come before.
  public var offset: Int

  /// An error made of its parts.
  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
