/// Reads the query language.
///
///     disjunction = conjunction { OR conjunction }
///     conjunction = negation { [ AND ] negation }
///     negation    = { NOT } chain
///     chain       = operand { NEAR operand }
///     operand     = word | quoted text | field | [ name ":" ] "(" disjunction ")"
///
/// | meaning | written |
/// |---|---|
/// | and | white space, `AND`, `且` |
/// | or | `OR`, `或`, `\|` |
/// | not | `-x` at the start of a term, `NOT`, `非` |
/// | near | `NEAR/10`, `#10`; in this order `PREV/10`, `$10`; `同句`, `SEN`; `同段`, `PARA` |
/// | exact text | `"…"`, `“…”`, `「…」`, `『…』`, `＂…＂` |
/// | one character, up to ten | `？`, `…` inside quotation marks |
/// | these characters | `形:後`, `exact:"…"` |
/// | group | `( )`, `（ ）` |
/// | field | `年:2013..2015`, `地:射阳`, `题:"…"`, `节:(甲 OR 乙)`, any column's name |
///
/// Full-width forms are the same. Operators are written in capitals, and 且, 或, 非, 同句, 同段 stand alone.
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
    if let lone = tokens.first(where: \.kind.isOperator) {
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
      if let part = try negation() { parts.append(part) }
    }
    return .all(of: parts)
  }

  /// Reads a token at least, unless AND, OR, a closing bracket or the end comes next.
  private mutating func negation() throws(QueryError) -> Query? {
    var isNegated = false
    while take(.not) || (isNegated && take(.and)) {
      isNegated = tokens[position - 1].kind == .not ? !isNegated : isNegated
    }
    guard let query = try chain() else { return nil }
    return isNegated ? .none(of: query) : query
  }

  /// Operators of nearness without an operand on one side are passed over.
  private mutating func chain() throws(QueryError) -> Query? {
    var (queries, relations, offsets) = ([Query](), [Proximity](), [Int]())
    var relation = takeProximity()
    repeat {
      let offset = position < tokens.count ? tokens[position].offset : 0
      if relation != nil, !queries.isEmpty, next == .not {
        throw QueryError(kind: .notAText, offset: offset)
      }
      guard let query = try operand() else { continue }
      if let relation, !queries.isEmpty { relations.append(relation) }
      queries.append(query)
      offsets.append(offset)
    } while takeLink(&relation)
    guard queries.count > 1 else { return queries.first }
    return try .chain(queries, relations) { offsets[$0] }
  }

  private mutating func takeLink(_ relation: inout Proximity?) -> Bool {
    relation = takeProximity()
    return relation != nil
  }

  /// The first of the operators that come next, all of which it reads.
  private mutating func takeProximity() -> Proximity? {
    var first: Proximity?
    while case .proximity(let proximity) = next {
      first = first ?? proximity
      position += 1
    }
    return first
  }

  private mutating func operand() throws(QueryError) -> Query? {
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
