/// Random documents over few characters, so that random texts stand in them often.
package struct RandomCorpus {
  /// Where the randomness comes from.
  package var generator: SeededGenerator

  /// A corpus that depends on the seed alone.
  package init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// The same characters in both scripts, and how they are read.
  private static let simplified = Array("总会结国学业农协工商".unicodeScalars)
  private static let traditional = Array("總會結國學業農協工商".unicodeScalars)
  private static let pinyin = [
    "zǒng", "huì", "jié", "guó", "xué", "yè", "nóng", "xié", "gōng", "shāng",
  ]

  /// Latin, digits, punctuation, and what is rare: other Han, look-alikes of pinyin and entities,
  /// signs beyond the BMP, marks, other scripts.
  private static let insertions = [
    "GDP", "gdpx", "ＧＤＰ", "a", "5000", "15000", "２０１４", " ", "  ", "\u{3000}", "，", "。", "、", "“",
    "”", "(", ")", "…", ",", "-", "&nbsp;", "&ldquo;", "&#8220;", "&#10;", "&amp;nbsp;", "&",
    "rdquo;", "(xx)", "(huì)", "?wù)", "𠮷", "\u{20000}", "㐀", "\u{F900}", "\u{2F81A}", "〇", "々",
    "カ", "한", "😀", "\u{301}", "\u{FE00}", "\u{E000}", "\u{FFFD}", "\u{200B}", "\u{0}", "é", "ﬀ",
    "\u{1}", "\u{AD}", "&#8203;", "獎?wù)潞凸と讼蠕h", "獎?wù)鹿すす?",
  ]

  private static let breaks = [
    "\n", "\n", "\n", "\r\n", "\n\n", "\u{2028}", "\u{85}", "\u{C}",
  ]

  /// So many documents of up to `length` pieces each.
  package mutating func documents(_ count: Int, length: Int) -> [SourceDocument] {
    (0..<count).map { number in
      let name = "\(String(UInt32.random(in: 0...999, using: &generator), radix: 36))/\(number).txt"
      return SourceDocument(name: name, text(length: .random(in: 1...length, using: &generator)))
    }
  }

  /// A text of so many pieces; its control characters are few, so that it is taken for a text.
  package mutating func text(length: Int) -> String {
    var text = "工会"
    for _ in 0..<length { text += piece() }
    let isText = text.utf8.count { $0 < 2 } * 100 <= text.utf8.count
    return isText ? text : text.replacing("\u{0}", with: "").replacing("\u{1}", with: "")
  }

  private mutating func piece() -> String {
    switch Int.random(in: 0..<40, using: &generator) {
    case 0: pick(Self.breaks)
    case 1...6: pick(Self.insertions)
    case 7...10:
      { (number: Int) in
        "\(pick([Self.simplified, Self.traditional])[number])(\(Self.pinyin[number]))"
      }(Int.random(in: Self.pinyin.indices, using: &generator))
    default: String(pick(pick([Self.simplified, Self.traditional])))
    }
  }

  /// One of the elements, of which there is at least one.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }
}

extension RandomCorpus {
  /// A text to be looked for: 1 to 12 characters, mostly cut from the documents as they are cleaned
  /// or as they are, and mostly in another mix of the two scripts.
  package mutating func quotation(from documents: [FoldedDocument]) -> String {
    let length = Int.random(in: 1...12, using: &generator)
    let scalars =
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: Array(text(length: length).unicodeScalars.prefix(length))
      case 1: randomHan(length: min(length, 4))
      case 2: cut(length, from: Array(pick(documents).document.text.unicodeScalars))
      default: cut(length, from: pick(documents).scalars.compactMap(Unicode.Scalar.init))
      }
    return inMixedScript(scalars)
  }

  /// A run of Han, as it is typed without quotation marks.
  package mutating func word() -> String {
    inMixedScript(randomHan(length: .random(in: 1...4, using: &generator)))
  }

  private mutating func randomHan(length: Int) -> [Unicode.Scalar] {
    (0..<length).map { _ in pick(Self.simplified) }
  }

  private mutating func cut(_ length: Int, from text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    Array(text[Int.random(in: text.indices, using: &generator)...].prefix(length))
  }

  private mutating func inMixedScript(_ text: [Unicode.Scalar]) -> String {
    var mixed = String.UnicodeScalarView()
    for scalar in text {
      let number = Self.simplified.firstIndex(of: scalar) ?? Self.traditional.firstIndex(of: scalar)
      mixed.append(
        number.map { pick([Self.simplified[$0], Self.traditional[$0]]) } ?? scalar)
    }
    return String(mixed)
  }
}

extension SourceDocument {
  /// The source as a string.
  package var text: String { String(decoding: source, as: UTF8.self) }
}
