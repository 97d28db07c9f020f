package import Analysis

/// Words of the user's, each with other names for the same thing, as they are written in a file.
///
/// A line is `word` or `word = alias, alias`; `#` begins a remark, and full-width signs are the same.
///
/// Law: edits change no line but those of the word they are about, and what is written is read back as it
/// was.
package struct Lexicon: Hashable, Sendable {
  /// A word and its other names.
  package struct Entry: Hashable, Sendable {
    /// The word.
    package let word: String

    /// Other names for the same.
    package let aliases: [String]

    /// An entry made of its parts.
    package init(word: String, aliases: [String]) {
      self.word = word
      self.aliases = aliases
    }

    /// All of them, the word first.
    package var names: [String] { [word] + aliases }
  }

  private var lines: [LexiconLine] = []

  /// No words at all.
  package init() {}

  /// Reads the text of a file; all that is wrong with it is told.
  package init(_ text: String) throws(LexiconProblems) {
    var problems: [LexiconProblem] = []
    var rows = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if rows.last?.isEmpty ?? false { rows.removeLast() }
    for (number, row) in rows.enumerated() {
      do throws(LexiconProblem.Kind) {
        lines.append(try LexiconLine(Self.line(row, isFirst: number == 0)))
      } catch {
        problems.append(LexiconProblem(line: number + 1, kind: error))
      }
    }
    if !problems.isEmpty { throw LexiconProblems(problems: problems) }
  }

  /// A line without the mark that may begin a file.
  private static func line(_ row: Substring.UnicodeScalarView, isFirst: Bool) -> String {
    String(isFirst && row.first == "\u{FEFF}" ? row.dropFirst() : row)
  }

  /// The text of the file.
  package var text: String { lines.map { $0.text + "\n" }.joined() }

  /// The words in the order of the file.
  package var entries: [Entry] { lines.compactMap(\.entry) }

  /// Whether there are no words.
  package var isEmpty: Bool { lines.allSatisfy { $0.entry == nil } }

  /// Other names for a text that is a name here, each once when folded; none for any other.
  package func otherNames(for text: String) throws(AnalysisError) -> [String] {
    guard !isEmpty else { return [] }
    return try LexiconWords(self).otherNames(for: try FoldedText(query: text).scalars)
  }
}

/// All that is wrong with the text of a lexicon.
package struct LexiconProblems: Error, Hashable, Sendable {
  /// What is wrong, in the order of the lines.
  package let problems: [LexiconProblem]
}

extension Lexicon {
  /// Adds a word with aliases, or aliases to a word that is there already (folded alike); false when all of
  /// that is there.
  package mutating func add(_ word: String, aliases: [String]) throws(LexiconError) -> Bool {
    let entry = try Self.line(of: Entry(word: word, aliases: Self.distinct(aliases)))
    guard let place = try place(of: word) else {
      lines.append(entry)
      return true
    }
    let known = lines[place].entry?.aliases ?? []
    let new = Self.distinct(aliases).filter { !known.contains($0) }
    guard !new.isEmpty else { return false }
    try setAliases(known + new, at: place)
    return true
  }

  /// Removes a word with its aliases; false when it is not there.
  package mutating func remove(_ word: String) throws(LexiconError) -> Bool {
    var isFound = false
    while let place = try place(of: word) {
      lines.remove(at: place)
      isFound = true
    }
    return isFound
  }

  /// Removes some aliases of a word; false when it has none of them.
  package mutating func remove(
    _ word: String, aliases: [String]
  ) throws(LexiconError) -> Bool {
    guard let place = try place(of: word), let entry = lines[place].entry else { return false }
    var unwanted: Set<[UInt32]> = []
    for alias in aliases { unwanted.insert(try Self.folded(alias)) }
    var kept: [String] = []
    for alias in entry.aliases where !unwanted.contains(try Self.folded(alias)) {
      kept.append(alias)
    }
    guard kept.count < entry.aliases.count else { return false }
    try setAliases(kept, at: place)
    return true
  }

  /// The names that stand between commas in what is typed.
  package static func names(in text: String) throws(LexiconError) -> [String] {
    do { return try LexiconLine.names(in: text) } catch { throw .wrongName(text, error) }
  }

  private mutating func setAliases(_ aliases: [String], at place: Int) throws(LexiconError) {
    do throws(LexiconProblem.Kind) {
      lines[place] = try lines[place].with(aliases: aliases)
    } catch { throw .wrongName(aliases.joined(separator: ", "), error) }
  }

  private static func line(of entry: Entry) throws(LexiconError) -> LexiconLine {
    do { return try LexiconLine(entry) } catch { throw .wrongName(entry.word, error) }
  }

  /// Which line has the word, folded alike.
  private func place(of word: String) throws(LexiconError) -> Int? {
    let wanted = try Self.folded(word)
    for (place, line) in lines.enumerated() {
      if let entry = line.entry, try Self.folded(entry.word) == wanted { return place }
    }
    return nil
  }

  private static func folded(_ name: String) throws(LexiconError) -> [UInt32] {
    do { return try FoldedText(query: name).scalars } catch { throw .analysis(error) }
  }

  private static func distinct(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
