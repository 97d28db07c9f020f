internal import Analysis
package import Storage

/// The values of the documents' fields in a segment, and the documents that have each.
///
/// Stored as a `WordDictionary` whose words are `FieldTerm`s, so that all values of a field lie one
/// behind the other.
package struct FieldDictionary: Sendable {
  let words: WordDictionary

  init(_ words: WordDictionary) {
    self.words = words
  }

  /// A value of a field and its documents.
  package struct Entry: Sendable {
    /// The field.
    package let name: String
    /// The folded value.
    package let value: String
    let word: WordDictionary.Entry

    init?(_ word: WordDictionary.Entry) {
      guard let end = word.term.utf8.firstIndex(of: 0) else { return nil }
      name = String(decoding: word.term.utf8[..<end], as: UTF8.self)
      value = String(decoding: word.term.utf8[(end + 1)...], as: UTF8.self)
      self.word = word
    }
  }

  /// The names of all fields, ascending. Reads one block a field.
  package func names() throws(StorageError) -> [String] {
    var names: [String] = []
    var next = Term(utf8: [])
    while let entry = try first(from: next) {
      names.append(entry.name)
      next = Term(utf8: Array(entry.name.utf8) + [1])
    }
    return names
  }

  /// Gives every value of a field, ascending by its bytes.
  package func forEachEntry(
    of name: String, _ body: (Entry) throws(StorageError) -> Void
  ) throws(StorageError) {
    let start = Term(utf8: Array(name.utf8) + [0])
    for block in try words.block(of: start)..<words.blockCount {
      for word in try words.entries(ofBlock: block) where word.term >= start {
        let entry = try entry(word)
        guard entry.word.term.utf8.starts(with: start.utf8) else { return }
        try body(entry)
      }
    }
  }

  /// A walk over the documents that have a value.
  package func cursor(of entry: Entry) throws(StorageError) -> PostingCursor {
    try words.cursor(of: entry.word)
  }

  private func first(from term: Term) throws(StorageError) -> Entry? {
    for block in try words.block(of: term)..<words.blockCount {
      if let word = try words.entries(ofBlock: block).first(where: { $0.term >= term }) {
        return try entry(word)
      }
    }
    return nil
  }

  private func entry(_ word: WordDictionary.Entry) throws(StorageError) -> Entry {
    guard let entry = Entry(word) else { throw words.damage("a field without a name") }
    return entry
  }
}
