internal import Analysis
internal import Storage

/// A walk over the words of a dictionary in their order, a block at a time.
struct WordWalk {
  private let dictionary: WordDictionary
  private let end: Term?
  private var block: Int
  private var entries: ArraySlice<WordDictionary.Entry> = []

  /// The word where the walk stands; `nil` at the end.
  private(set) var term: Term?

  /// Its list.
  private(set) var list: [UInt8] = []

  /// Begins at the first word that is not before `start`; ends before `end`, if there is one.
  init(_ dictionary: WordDictionary, from start: Term, to end: Term?) throws(StorageError) {
    self.dictionary = dictionary
    self.end = end
    block = try dictionary.block(of: start)
    try read()
    while let term, term < start { try advance() }
  }

  /// Moves on to the next word.
  mutating func advance() throws(StorageError) {
    entries.removeFirst()
    try read()
  }

  private mutating func read() throws(StorageError) {
    while entries.isEmpty, block < dictionary.blockCount {
      entries = try dictionary.entries(ofBlock: block)[...]
      block += 1
    }
    term = nil
    guard let entry = entries.first else { return }
    if let end, !(entry.term < end) { return }
    term = entry.term
    list = try dictionary.list(of: entry).copy()
  }
}
