/// Reads queries as CNKI's expert search has them.
///
///     expression = [ NOT ] condition { ( AND | OR | NOT ) [ NOT ] condition }
///     condition  = [ code "=" ] values | code BETWEEN "(" value "," value ")"
///     values     = product { "+" product }
///     product    = [ "-" ] value { ( "*" | "-" ) value }
///     value      = word | quoted text | "(" expression ")"
///
/// `AND`, `OR`, `NOT` bind alike, from left to right, in any case; `*` and `-` bind before `+`. `=` may be
/// `%` or `%=`. Codes: `TI` title, `AU` speaker, `AF` body, `YE` year (`YE=2013-2015`), `PT` date, `SU`, `KY`,
/// `AB`, `FT`, `TKA` the text; the names of fields and columns are codes too. A quoted text may hold
/// `a # b` (one sentence), `a /NEAR 5 b`, `a /PREV 5 b`, `a /AFT 5 b`, `a /SEN b`, `a /PRG b`. Full-width forms
/// are the same, and quotation marks may be single.
///
/// What lacks an operand is passed over, as in `QueryParser`.
struct CNKIParser {
  private var lexer: CNKILexer
  private let columns: Set<String>
  private var depth = 0

  /// The query that a text asks of an index with these columns beside the standard fields.
  static func parse(_ text: String, columns: Set<String>) throws(QueryError) -> Query {
    var parser = CNKIParser(
      lexer: try CNKILexer(text, columns: columns), columns: columns)
    var parts: [Query] = []
    while parser.lexer.next != nil {
      if let query = try parser.expression(in: .text) { parts.append(query) }
      _ = parser.lexer.take(.close)
    }
    if let query = Query.all(of: parts) { return query }
    if let offset = parser.lexer.firstOperator {
      throw QueryError(kind: .loneOperator, offset: offset)
    }
    throw QueryError(kind: .empty, offset: 0)
  }

  private init(lexer: CNKILexer, columns: Set<String>) {
    self.lexer = lexer
    self.columns = columns
  }

  private mutating func expression(in field: CNKIField) throws(QueryError) -> Query? {
    var result: Query?
    var word = CNKIToken.and
    while let next = lexer.next, next != .close {
      if next.isWord {
        word = lexer.takeWord(after: word)
      } else if let query = try condition(in: field) {
        result = Query.joined(result, query, by: word)
        word = .and
      }
    }
    return result
  }

  /// Reads a token at least.
  private mutating func condition(in outer: CNKIField) throws(QueryError) -> Query? {
    var field = outer
    if case .field(let code) = lexer.next { field = try takeField(code) }
    var sums: [Query] = []
    repeat {
      if let product = try product(in: field) { sums.append(product) }
    } while lexer.take(.plus)
    return .any(of: sums)
  }

  private mutating func product(in field: CNKIField) throws(QueryError) -> Query? {
    var factors: [Query] = []
    var isExcluded = lexer.take(.minus)
    while true {
      while lexer.take(.star) {}
      if let query = try value(in: field) {
        factors.append(isExcluded ? .none(of: query) : query)
      }
      if lexer.take(.minus) {
        isExcluded = true
      } else if lexer.take(.star) {
        isExcluded = false
      } else {
        break
      }
    }
    return .all(of: factors)
  }

  private mutating func value(in field: CNKIField) throws(QueryError) -> Query? {
    switch lexer.next {
    case .open: return try group(in: field)
    case .field(let code): return try value(in: takeField(code))
    case .word(let text):
      let offset = lexer.offset
      lexer.advance()
      return try self.query(word: text, in: field, at: offset)
    case .quotation(let text):
      let offset = lexer.offset
      lexer.advance()
      return try CNKIQuotation(text, at: offset).query(in: field)
    default: return nil
    }
  }

  private mutating func takeField(_ field: CNKIField) throws(QueryError) -> CNKIField {
    let offset = lexer.offset
    lexer.advance()
    guard let next = lexer.next, next != .close, !next.isWord else {
      throw QueryError(kind: .fieldWithoutValue(field.name), offset: offset)
    }
    return field
  }

  private mutating func group(in field: CNKIField) throws(QueryError) -> Query? {
    guard depth < QueryParser.depthLimit else {
      throw QueryError(kind: .tooDeep(QueryParser.depthLimit), offset: lexer.offset)
    }
    depth += 1
    defer { depth -= 1 }
    lexer.advance()
    let query = try expression(in: field)
    _ = lexer.take(.close)
    return query
  }

  /// A word means itself, whatever it would mean in the other language.
  private func query(
    word: String, in field: CNKIField, at offset: Int
  ) throws(QueryError) -> Query? {
    guard !word.unicodeScalars.allSatisfy(\.isSilent) else { return nil }
    switch field {
    case .named(let name): return try .field(name, typed: word, at: offset)
    case .text: return QueryWord(word, columns: columns) == .text ? .bare(word) : .exact(word)
    }
  }
}

extension Query {
  /// What stands before, if anything does, and a further condition.
  fileprivate static func joined(_ left: Query?, _ right: Query, by word: CNKIToken) -> Query? {
    let right = word == .not ? .none(of: right) : right
    guard let left else { return right }
    return word == .or ? .any(of: [left, right]) : .all(of: [left, right])
  }
}
