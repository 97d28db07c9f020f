/// Reads the query language.
///
///     disjunction = conjunction { OR conjunction }
///     conjunction = operand { [ AND ] operand }
///     operand     = { NOT } ( word | quoted text | field | [ name ":" ] "(" disjunction ")" )
///
/// | meaning | written |
/// |---|---|
/// | and | white space, `AND`, `且` |
/// | or | `OR`, `或`, `\|` |
/// | not | `-x` at the start of a term, `NOT`, `非` |
/// | exact text | `"…"`, `“…”`, `「…」`, `『…』`, `＂…＂` |
/// | group | `( )`, `（ ）` |
/// | field | `年:2013..2015`, `地:射阳`, `题:"…"`, `节:(甲 OR 乙)`, any column's name |
///
/// Full-width forms are the same. Operators are written in capitals, and 且, 或, 非 stand alone.
///
/// Punctuation never makes a query fail: an operator that lacks an operand on one side, a closing
/// bracket or quotation mark that closes nothing, an empty group and a word of nothing but
/// punctuation are ignored; what is left open ends with the query.
public struct QueryParser {
  /// The most Unicode scalars a query may have.
  public static let lengthLimit = 10_000

  /// The most brackets that may be open at once.
  public static let depthLimit = 100

  private let tokens: [QueryToken]
  private var position = 0

  private init(tokens: [QueryToken]) {
    self.tokens = tokens
  }

  /// The query that a text asks of an index with these columns beside the standard fields.
  ///
  /// - Complexity: linear in the length of the text, for a bounded depth of brackets.
  public static func parse(
    _ text: String, columns: Set<String> = []
  ) throws(QueryError) -> Query {
    let tokens = try QueryLexer.tokens(of: text, columns: columns)
    var parser = QueryParser(tokens: tokens)
    if let query = try parser.disjunction() { return query }
    if let lone = tokens.first(where: { [.and, .or, .not].contains($0.kind) }) {
      throw QueryError(kind: .loneOperator, offset: lone.offset)
    }
    throw QueryError(kind: .empty, offset: 0)
  }

  private mutating func disjunction() throws(QueryError) -> Query? {
    var parts: [Query] = []
    repeat {
      if let part = try conjunction() { parts.append(part) }
    } while take(.or)
    return .any(of: parts)
  }

  private mutating func conjunction() throws(QueryError) -> Query? {
    var parts: [Query] = []
    while let next, next != .or, next != .close {
      if take(.and) { continue }
      if let part = try operand() { parts.append(part) }
    }
    return .all(of: parts)
  }

  /// Reads a token at least, unless AND, OR, a closing bracket or the end comes next.
  private mutating func operand() throws(QueryError) -> Query? {
    var isNegated = false
    while take(.not) || (isNegated && take(.and)) {
      isNegated = tokens[position - 1].kind == .not ? !isNegated : isNegated
    }
    guard let query = try primary() else { return nil }
    return isNegated ? .none(of: query) : query
  }

  private mutating func primary() throws(QueryError) -> Query? {
    if take(.blank) { return nil }
    if take(.open) { return try group() }
    if case .field(let name) = next {
      let start = tokens[position].offset
      position += 1
      return take(.open) ? try group()?.asked(of: name, at: start) : nil
    }
    guard case .term(let query) = next else { return nil }
    position += 1
    return query
  }

  private mutating func group() throws(QueryError) -> Query? {
    let group = try disjunction()
    _ = take(.close)
    return group
  }

  private var next: QueryToken.Kind? {
    position < tokens.count ? tokens[position].kind : nil
  }

  private mutating func take(_ kind: QueryToken.Kind) -> Bool {
    guard next == kind else { return false }
    position += 1
    return true
  }
}
