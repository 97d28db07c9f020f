/// Cuts a query into tokens, in linear time.
///
/// What it gives is well formed as far as brackets go: no closing bracket without an opening one,
/// and none nested deeper than the limit. Opening brackets may be left unclosed.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private let columns: Set<String>
  private var position = 0
  private var depth = 0
  private var tokens: [QueryToken] = []

  /// The tokens of a query to an index with these columns beside the standard fields.
  static func tokens(
    of text: String, columns: Set<String>
  ) throws(QueryError) -> [QueryToken] {
    let limit = QueryParser.lengthLimit
    let scalars = Array(text.unicodeScalars.prefix(limit + 1))
    guard scalars.count <= limit else { throw QueryError(kind: .tooLong(limit), offset: limit) }
    var lexer = QueryLexer(scalars: scalars, columns: columns)
    while lexer.position < scalars.count { try lexer.readToken() }
    return lexer.tokens
  }

  private init(scalars: [Unicode.Scalar], columns: Set<String>) {
    self.scalars = scalars
    self.columns = columns
  }

  private mutating func readToken() throws(QueryError) {
    let scalar = scalars[position]
    if let mark = QueryToken.Kind(mark: scalar) {
      try readMark(mark)
    } else if let quotation = Quotation(opener: scalar) {
      readQuotation(quotation)
    } else if scalar.properties.isWhitespace || Quotation.isMark(scalar) {
      position += 1
    } else if scalar.isMinus {
      readMinus()
    } else {
      try readWord()
    }
  }

  private mutating func readMark(_ kind: QueryToken.Kind) throws(QueryError) {
    if kind == .open {
      guard depth < QueryParser.depthLimit else {
        throw QueryError(kind: .tooDeep(QueryParser.depthLimit), offset: position)
      }
      depth += 1
    }
    if kind != .close || depth > 0 { append(kind, at: position) }
    if kind == .close { depth = max(0, depth - 1) }
    position += 1
  }

  /// Reads to the closing mark, or to the end of the query when there is none.
  private mutating func readQuotation(_ quotation: Quotation) {
    let start = position
    let text = readText(in: quotation)
    append(text.isBlank ? .blank : .term(Query(quoted: text)), at: start)
  }

  private mutating func readText(in quotation: Quotation) -> String {
    position += 1
    return String(quotation.doublesClosers ? readDoubling(quotation) : readPairing(quotation))
  }

  /// Reads to the closing mark; two in a row stand for one in the text.
  private mutating func readDoubling(_ quotation: Quotation) -> String.UnicodeScalarView {
    var text = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      if quotation.isCloser(scalar) {
        guard next == scalar else { break }
        position += 1
      }
      text.append(scalar)
    }
    return text
  }

  /// Reads to the closing mark. Marks inside that pair off belong to the text (`"“两癌”筛查"`); where
  /// they leave nothing to close the quotation, the first mark closes it.
  private mutating func readPairing(_ quotation: Quotation) -> String.UnicodeScalarView {
    let rest = scalars[position...]
    let end =
      quotation.pairedCloser(in: rest) ?? rest.firstIndex(where: quotation.isCloser)
      ?? rest.endIndex
    defer { position = min(end + 1, scalars.count) }
    return String.UnicodeScalarView(scalars[position..<end])
  }

  /// Reads one or more minus signs, which exclude what they are attached to. A dash between
  /// spaces or after a closing quotation mark means nothing.
  private mutating func readMinus() {
    let start = position
    while let scalar = next, scalar.isMinus { position += 1 }
    let isAfterQuotation = start > 0 && Quotation.isMark(scalars[start - 1])
    if startsTerm && !isAfterQuotation { append(.not, at: start) }
  }

  private mutating func readWord() throws(QueryError) {
    let start = position
    while let scalar = next, !scalar.endsWord { position += 1 }
    let word = text(from: start)
    switch QueryWord(word, columns: columns) {
    case .text: append(.term(.bare(word)), at: start)
    case .punctuation: append(.blank, at: start)
    case .operator(let kind): append(kind, at: start)
    case .field(let name, let value): try readField(name, value: value, at: start)
    case .tooFar: throw QueryError(kind: .tooFar(Proximity.distanceLimit), offset: start)
    }
  }

  /// Reads what follows a field's colon: the rest of the word, a quotation or a group.
  private mutating func readField(
    _ name: String, value: String, at start: Int
  ) throws(QueryError) {
    if !value.isEmpty {
      let valueStart = position - value.unicodeScalars.count
      append(.term(try .field(name, typed: value, at: valueStart)), at: start)
    } else if let quotation = next.flatMap(Quotation.init(opener:)) {
      let text = readText(in: quotation)
      append(
        text.isBlank ? .blank : .term(try .field(name, quoted: text, at: start)), at: start)
    } else if next?.inHalfWidth == "(" {
      append(.field(name), at: start)
    } else {
      throw QueryError(kind: .fieldWithoutValue(name), offset: start)
    }
  }

  private var next: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  /// Whether a word, a quotation or a bracket begins here.
  private var startsTerm: Bool {
    guard let next else { return false }
    return !next.endsWord || Quotation(opener: next) != nil
      || QueryToken.Kind(mark: next) == .open
  }

  private func text(from start: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<position])
    return String(view)
  }

  private mutating func append(_ kind: QueryToken.Kind, at offset: Int) {
    tokens.append(QueryToken(kind: kind, offset: offset))
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
