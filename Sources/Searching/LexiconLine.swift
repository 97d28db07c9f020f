internal import Analysis

/// A line of a lexicon: `县总工会 = 县总, 縣總  # remark`; the aliases or all of it may be missing.
struct LexiconLine: Hashable, Sendable {
  /// The line as it is written, without its end.
  private(set) var text: String

  /// What it says; `nil` for a remark or an empty line.
  private(set) var entry: Lexicon.Entry?

  /// White space and the remark behind the entry.
  private var remark = ""

  /// The most characters of a name.
  static let longestName = 50

  /// Reads a line.
  init(_ text: String) throws(LexiconProblem.Kind) {
    self.text = text
    let scalars = text.unicodeScalars
    let remarkStart = Self.remarkStart(in: scalars)
    let content = Substring(scalars[..<remarkStart])
    let trimmed = content.trimmed
    if trimmed.isEmpty { return }
    remark = String(text[trimmed.endIndex...])
    entry = try Self.entry(in: trimmed)
  }

  /// A line that says this.
  init(_ entry: Lexicon.Entry) throws(LexiconProblem.Kind) {
    try self.init(Self.written(entry))
    guard self.entry == entry else { throw .signInName }
  }

  /// The same line with other aliases.
  func with(aliases: [String]) throws(LexiconProblem.Kind) -> LexiconLine {
    guard let entry else { return self }
    let changed = Lexicon.Entry(word: entry.word, aliases: aliases)
    _ = try LexiconLine(changed)
    return try LexiconLine(Self.written(changed) + remark)
  }

  /// The names between commas.
  static func names(in text: some StringProtocol) throws(LexiconProblem.Kind) -> [String] {
    var names: [String] = []
    for part in Substring(text).unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: \.isComma)
    {
      names.append(try name(Substring(part)))
    }
    return names
  }

  private static func written(_ entry: Lexicon.Entry) -> String {
    guard !entry.aliases.isEmpty else { return entry.word }
    return entry.word + " = " + entry.aliases.joined(separator: ", ")
  }

  private static func entry(in text: Substring) throws(LexiconProblem.Kind) -> Lexicon.Entry {
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0.isEqualSign }
    guard parts.count <= 2 else { throw .secondSign }
    let word = try name(Substring(parts[0]))
    guard !word.unicodeScalars.contains(where: \.isComma) else { throw .signInName }
    return Lexicon.Entry(
      word: word, aliases: parts.count > 1 ? try names(in: Substring(parts[1])) : [])
  }

  private static func name(_ text: Substring) throws(LexiconProblem.Kind) -> String {
    let name = text.trimmed
    let scalars = name.unicodeScalars
    if scalars.isEmpty { throw .missingName }
    guard scalars.allSatisfy(\.isText) else { throw .notText }
    guard let first = scalars.first, !first.isRemarkSign else { throw .signInName }
    guard scalars.contains(where: { TextClass.isGram($0.value) }) else { throw .noLetter }
    guard scalars.count <= longestName else { throw .tooLong(limit: longestName) }
    return String(name)
  }

  /// Where a `#` stands at the beginning or behind white space; the end where none does.
  private static func remarkStart(
    in scalars: String.UnicodeScalarView
  ) -> String.UnicodeScalarView.Index {
    var isPossible = true
    for index in scalars.indices {
      if isPossible, scalars[index].isRemarkSign { return index }
      isPossible = scalars[index].properties.isWhitespace
    }
    return scalars.endIndex
  }
}

extension Unicode.Scalar {
  fileprivate var isComma: Bool { self == "," || self == "，" || self == "、" }

  fileprivate var isEqualSign: Bool { self == "=" || self == "＝" }

  fileprivate var isRemarkSign: Bool { self == "#" || self == "＃" }

  fileprivate var isText: Bool {
    self != "\u{FFFD}" && properties.generalCategory != .control
      && !TextClass.isParagraphBreak(value)
  }
}

extension Substring {
  /// Without white space at its ends.
  fileprivate var trimmed: Substring {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return self[endIndex...] }
    return Substring(scalars[first...last])
  }
}
