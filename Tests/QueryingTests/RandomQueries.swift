import Querying

/// Queries of every shape the parser can give, and ways to write them.
struct RandomQueries<Generator: RandomNumberGenerator> {
  var generator: Generator

  /// A query in the parser's form: nothing to flatten, nothing negated twice.
  mutating func query(depth: Int) -> Query {
    switch depth > 0 ? Int.random(in: 0..<7, using: &generator) : 0 {
    case 6: near()
    case 0...1: term()
    case 2...3: .and(parts(depth: depth) { if case .and = $0 { false } else { true } })
    case 4: .or(parts(depth: depth) { if case .or = $0 { false } else { true } })
    default: .not(part(depth: depth) { if case .not = $0 { false } else { true } })
    }
  }

  /// One of the many ways to write a query.
  mutating func spelling(of query: Query) -> String {
    switch query {
    case .bare(let text): text
    case .exact(let text): quotation(of: text)
    case .template(let template): "“\(template.text)”"
    case .written(let text): pick(["形:", "字形：", "EXACT:"]) + Query.exact(text).canonicalText
    case .near(let first, let links):
      links.reduce(nearGroup(first)) {
        "\($0) \(spelling(of: $1.relation)) \(nearGroup($1.query))"
      }
    case .and(let parts): parts.map { group($0) }.joined(separator: pick(Self.ands))
    case .or(let parts): parts.map { group($0) }.joined(separator: pick(Self.ors))
    case .not(let inner): pick(Self.nots) + group(inner)
    case .field: query.canonicalText
    }
  }

  private static var ands: [String] { [" ", "\u{3000}", " AND ", " 且 ", "\nＡＮＤ ", " AND AND "] }
  private static var ors: [String] { [" OR ", " 或 ", "|", "｜", " ＯＲ ", " || "] }
  private static var nots: [String] { ["-", "－", "NOT ", "非 ", "ＮＯＴ\u{3000}", "NOT NOT -"] }
  private static var words: [String] {
    [
      "集体协商", "合同", "OECD", "或者", "非公", "且慢", "2013年", "C++", "and", "负责人：张三", "a-b", "％5",
      "NEARLY",
    ]
  }
  private static var texts: [String] {
    [
      "集体 协商", "(", "“三双”工程", "a\"b", "」", "『』”」", "＂＂", "”『」』", "年:2013", "-", " 或 ", "\u{301}",
      "\n。",
    ]
  }

  private mutating func near() -> Query {
    let links = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      ProximityLink(
        pick([.within(0), .within(10), .before(3), .sameSentence, .sameParagraph]), nearOperand())
    }
    return .near(nearOperand(), links)
  }

  private mutating func nearOperand() -> Query {
    let text = text()
    return Bool.random(using: &generator) ? text : .or([text, self.text()])
  }

  private mutating func text() -> Query {
    let value = pick(Self.words)
    return switch Int.random(in: 0..<6, using: &generator) {
    case 0...1: .bare(value)
    case 2: .exact(pick(Self.texts))
    case 3: .written(value)
    case 4: .field(FieldCondition(field: "节", test: .holds(value)))
    default: .template(template())
    }
  }

  private mutating func template() -> TextTemplate {
    TextTemplate(
      start: pick(["集体", "a", "，"]),
      parts: (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        TextTemplate.Part(
          hole: pick([1...1, 0...10, 2...12, 3...3]), text: pick(["合同", "b c", "OR"]))
      })
  }

  private mutating func nearGroup(_ query: Query) -> String {
    if case .or = query { return group(query) }
    return spelling(of: query)
  }

  private mutating func spelling(of relation: Proximity) -> String {
    switch relation {
    case .within(let distance): pick(["NEAR/", "#", "ＮＥＡＲ／", "＃"]) + "\(distance)"
    case .before(let distance): pick(["PREV/", "$", "PREV、", "＄0"]) + "\(distance)"
    case .sameSentence: pick(["同句", "SEN", "ＳＥＮ"])
    case .sameParagraph: pick(["同段", "PARA", "PARA 同句"])
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  private mutating func term() -> Query {
    switch Int.random(in: 0..<6, using: &generator) {
    case 5: text()
    case 0...1: .bare(pick(Self.words))
    case 2...3: .exact(pick(Self.texts))
    default: .field(condition())
    }
  }

  private mutating func condition() -> FieldCondition {
    let field = pick(["题", "节", "日期", "地"])
    return switch Int.random(in: 0..<4, using: &generator) {
    case 0: FieldCondition(field: "年", test: .holds("2013"))
    case 1: FieldCondition(field: field, test: .range(from: pick(["2013", "甲"]), through: nil))
    case 2: FieldCondition(field: field, test: .range(from: "2013", through: pick(["2015", "9"])))
    default: FieldCondition(field: field, test: .holds(pick(Self.texts + Self.words)))
    }
  }

  private mutating func parts(depth: Int, where fits: (Query) -> Bool) -> [Query] {
    (0..<Int.random(in: 2...4, using: &generator)).map { _ in part(depth: depth, where: fits) }
  }

  private mutating func part(depth: Int, where fits: (Query) -> Bool) -> Query {
    while true {
      let candidate = query(depth: depth - 1)
      if fits(candidate) { return candidate }
    }
  }

  private mutating func group(_ query: Query) -> String {
    switch query {
    case .bare, .exact, .template, .written, .field:
      Bool.random(using: &generator) ? spelling(of: query) : "（\(spelling(of: query)) )"
    case .and, .or, .not, .near:
      pick(["(*)", "（ *）", "(( *) ）", "（*)"]).replacing("*", with: spelling(of: query))
    }
  }

  private mutating func quotation(of text: String) -> String {
    let marks = [("\"", "\""), ("“", "”"), ("\"", "“"), ("「", "」"), ("『", "』")]
    let (opening, closing) = pick(marks)
    let closers = opening == "「" || opening == "『" ? closing : "\"“”＂"
    if text.unicodeScalars.contains(where: closers.unicodeScalars.contains) {
      return Query.exact(text).canonicalText
    }
    return opening + text + closing
  }
}
