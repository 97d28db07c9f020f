/// A quoted text of CNKI's language: a text, or several with operators of nearness between them.
struct CNKIQuotation {
  private let text: String
  private let offset: Int
  private var texts: [String] = []
  private var relations: [CNKIRelation] = []

  /// Reads what stands between the quotation marks, which begin at `offset`.
  init(_ text: String, at offset: Int) throws(QueryError) {
    self.text = text
    self.offset = offset
    var pieces: [Substring.UnicodeScalarView] = []
    var words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)[...]
    while let word = words.popFirst() {
      guard let relation = try CNKIRelation(String(word), number: &words, at: offset) else {
        pieces.append(word)
        continue
      }
      guard !pieces.isEmpty, !words.isEmpty else { continue }
      texts.append(Self.joined(pieces))
      relations.append(relation)
      pieces = []
    }
    if pieces.isEmpty, !relations.isEmpty {
      relations.removeLast()
    } else {
      texts.append(Self.joined(pieces))
    }
  }

  /// What it asks for; `nil` for nothing.
  func query(in field: CNKIField) throws(QueryError) -> Query? {
    guard !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return nil }
    switch field {
    case .named(let name): return try .field(name, quoted: text, at: offset)
    case .text where relations.isEmpty: return .exact(text)
    case .text: return try chain()
    }
  }

  /// Where every text stands behind the next one, they are given the other way round; such an order
  /// among others is none that a chain has.
  private func chain() throws(QueryError) -> Query {
    let isReversed = relations.contains(where: \.isReversed)
    guard !isReversed || relations.allSatisfy(\.isReversed) else {
      throw QueryError(kind: .notAText, offset: offset)
    }
    let queries = texts.map(Query.exact)
    return try .chain(
      isReversed ? queries.reversed() : queries,
      (isReversed ? relations.reversed() : relations).map(\.proximity)
    ) { _ in offset }
  }

  private static func joined(_ pieces: [Substring.UnicodeScalarView]) -> String {
    pieces.map { String($0) }.joined(separator: " ")
  }
}

/// An operator of nearness inside a quoted text of CNKI's language.
enum CNKIRelation: Hashable {
  case near(Proximity)
  /// The second text stands before the first one.
  case after(Int)

  /// Reads an operator and the number behind it, if it has one; `nil` for any other word.
  init?(
    _ word: String, number words: inout ArraySlice<Substring.UnicodeScalarView>, at offset: Int
  ) throws(QueryError) {
    guard let name = Self.names[word.inHalfWidth.uppercased()] else { return nil }
    let distance = try Self.distance(of: &words, at: offset)
    switch name {
    case .near(.within): self = .near(.within(distance ?? Proximity.usualDistance))
    case .near(.before): self = .near(.before(distance ?? Proximity.usualDistance))
    case .after: self = .after(distance ?? Proximity.usualDistance)
    case .near: self = name
    }
  }

  private static let names: [String: CNKIRelation] = [
    "#": .near(.sameSentence), "/SEN": .near(.sameSentence), "/PRG": .near(.sameParagraph),
    "/NEAR": .near(.within(0)), "/PREV": .near(.before(0)), "/AFT": .after(0),
  ]

  private static func distance(
    of words: inout ArraySlice<Substring.UnicodeScalarView>, at offset: Int
  ) throws(QueryError) -> Int? {
    guard let digits = words.first.map({ String($0).inHalfWidth }),
      digits.unicodeScalars.allSatisfy(\.isASCIIDigit)
    else { return nil }
    guard let distance = Int(digits), distance <= Proximity.distanceLimit else {
      throw QueryError(kind: .tooFar(Proximity.distanceLimit), offset: offset)
    }
    words = words.dropFirst()
    return distance
  }

  /// Whether the second text stands first.
  var isReversed: Bool { if case .after = self { true } else { false } }

  /// The relation of the texts in their order.
  var proximity: Proximity {
    switch self {
    case .near(let proximity): proximity
    case .after(let distance): .before(distance)
    }
  }
}
