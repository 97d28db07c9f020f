/// A piece of a query in CNKI's language.
enum CNKIToken: Hashable {
  case and
  case or
  case not
  case star
  case plus
  case minus
  case open
  case close
  /// A code and the sign behind it.
  case field(CNKIField)
  case word(String)
  case quotation(String)

  /// Whether it joins conditions.
  var isWord: Bool { self == .and || self == .or || self == .not }

  /// Whether it combines others.
  var isOperator: Bool { isWord || self == .star || self == .plus || self == .minus }
}

/// Cuts a query in CNKI's language into tokens, in linear time.
struct CNKILexer {
  private let scalars: [Unicode.Scalar]
  private let columns: Set<String>
  private var position = 0
  private var tokens: [(token: CNKIToken, offset: Int)] = []
  private var index = 0
  private var isDated = false

  /// Reads all tokens.
  init(_ text: String, columns: Set<String>) throws(QueryError) {
    let limit = QueryParser.lengthLimit
    scalars = Array(text.unicodeScalars.prefix(limit + 1))
    self.columns = columns
    guard scalars.count <= limit else { throw QueryError(kind: .tooLong(limit), offset: limit) }
    while position < scalars.count { try readToken() }
  }

  /// The token that comes next.
  var next: CNKIToken? { index < tokens.count ? tokens[index].token : nil }

  /// The Unicode scalars of the query before it.
  var offset: Int { index < tokens.count ? tokens[index].offset : scalars.count }

  /// Where the first operator stands.
  var firstOperator: Int? { tokens.first { $0.token.isOperator }?.offset }

  mutating func advance() { index += 1 }

  /// Takes a token if it comes next.
  mutating func take(_ token: CNKIToken) -> Bool {
    guard next == token else { return false }
    index += 1
    return true
  }

  /// Takes a joining word; of several in a row the first counts, and a NOT among them.
  mutating func takeWord(after word: CNKIToken) -> CNKIToken {
    let taken = tokens[index].token
    index += 1
    return word == .and || taken == .not ? taken : word
  }

  private mutating func readToken() throws(QueryError) {
    let scalar = scalars[position]
    if let mark = mark(scalar) {
      append(mark, at: position)
      position += 1
    } else if let closers = Self.closers(of: scalar) {
      readQuotation(until: closers)
    } else if scalar.properties.isWhitespace || Quotation.isMark(scalar) {
      position += 1
    } else if Self.isSign(scalar) {
      position += 1
    } else {
      try readWord()
    }
  }

  private func mark(_ scalar: Unicode.Scalar) -> CNKIToken? {
    switch scalar.inHalfWidth {
    case "*": .star
    case "+": .plus
    case "-": .minus
    case "(": .open
    case ")": .close
    case "|": .or
    default: nil
    }
  }

  private static func closers(of opener: Unicode.Scalar) -> String? {
    switch opener {
    case "'", "＇", "‘", "’": "'＇‘’"
    case "\"", "＂", "“", "”": "\"＂“”"
    case "「": "」"
    case "『": "』"
    default: nil
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.inHalfWidth == "=" || scalar.inHalfWidth == "%"
  }

  private mutating func readQuotation(until closers: String) {
    let start = position
    isDated = false
    position += 1
    let isCloser = closers.unicodeScalars.contains
    while position < scalars.count, !isCloser(scalars[position]) { position += 1 }
    append(.quotation(text(from: start + 1)), at: start)
    position = min(position + 1, scalars.count)
  }

  private mutating func readWord() throws(QueryError) {
    let start = position
    repeat { position += 1 } while position < scalars.count && !endsWord(scalars[position])
    let word = text(from: start)
    if let field = try field(word, at: start) {
      isDated = field.isDated
      append(.field(field), at: start)
      return
    }
    isDated = false
    if let range = range(behind: word, at: start) { return tokens += range }
    switch word.inHalfWidth.uppercased() {
    case "AND": append(.and, at: start)
    case "OR": append(.or, at: start)
    case "NOT": append(.not, at: start)
    default: append(.word(word), at: start)
    }
  }

  /// A word with `=`, `%` or `%=` behind it is a code.
  private mutating func field(_ word: String, at start: Int) throws(QueryError) -> CNKIField? {
    var end = position
    while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
    guard end < scalars.count, Self.isSign(scalars[end]) else { return nil }
    guard let field = CNKIField(code: word, columns: columns) else {
      throw QueryError(kind: .unknownField(word), offset: start)
    }
    while end < scalars.count, Self.isSign(scalars[end]) { end += 1 }
    position = end
    return field
  }

  /// The field and the value of `YE BETWEEN ('2013','2015')`; `nil` when something else stands here.
  private mutating func range(
    behind word: String, at start: Int
  ) -> [(token: CNKIToken, offset: Int)]? {
    guard let field = CNKIField(code: word, columns: columns), field != .text else { return nil }
    let rest = scalars[position...].drop(while: \.properties.isWhitespace)
    let name = "BETWEEN".unicodeScalars
    guard
      rest.prefix(name.count).map({ $0.inHalfWidth.properties.uppercaseMapping })
        == name.map(String.init), let end = rest.firstIndex(where: { $0.inHalfWidth == ")" })
    else { return nil }
    let ignored = "('\"＇＂‘’“”".unicodeScalars
    let bounds = rest[..<end].dropFirst(name.count)
      .filter { !$0.properties.isWhitespace && !ignored.contains($0.inHalfWidth) }
      .split(omittingEmptySubsequences: false) { $0.inHalfWidth == "," || $0 == "、" }
      .map { String(String.UnicodeScalarView($0)) }
    guard bounds.count == 2, bounds.contains(where: { !$0.isEmpty }),
      !bounds.joined().unicodeScalars.contains(where: \.endsWord)
    else { return nil }
    position = end + 1
    return [(.field(field), start), (.word(bounds.joined(separator: "..")), start)]
  }

  private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    if isDated, scalar.isMinus { return false }
    return mark(scalar) != nil || Self.closers(of: scalar) != nil || Self.isSign(scalar)
      || scalar.endsWord
  }

  private func text(from start: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<position])
    return String(view)
  }

  private mutating func append(_ token: CNKIToken, at offset: Int) {
    tokens.append((token, offset))
  }
}
