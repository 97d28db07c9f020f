internal import Analysis
internal import Storage

/// Looks up words that come in ascending order, of which many are in the same block.
struct WordLookup {
  private let dictionary: WordDictionary
  /// The block that was read last.
  private var entries: [WordDictionary.Entry] = []

  init(_ dictionary: WordDictionary) {
    self.dictionary = dictionary
  }

  /// The word's entry, if it is there.
  mutating func entry(of term: Term) throws(StorageError) -> WordDictionary.Entry? {
    if let first = entries.first, let last = entries.last, first.term <= term, term <= last.term {
      return entries.first { $0.term == term }
    }
    let block = try dictionary.block(of: term)
    entries = block < dictionary.blockCount ? try dictionary.entries(ofBlock: block) : []
    return entries.first { $0.term == term }
  }
}
