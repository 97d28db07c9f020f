internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

#if canImport(Glibc)
  internal import Glibc
#endif

/// The words of a text by which others like it are found.
///
/// A word weighs its places × ln ((1 + documents) ÷ (1 + documents with it)); words of two Han characters or more count.
struct KeyWords {
  /// A word.
  struct Word {
    let term: Term
    let weight: Double
  }

  /// How many words are looked for at most.
  private static let limit = 40

  /// The heaviest words, the heaviest first, of equal ones by their bytes.
  private(set) var words: [Word] = []

  /// The heaviest words of a folded text among the documents of a subset.
  init(of folded: [UInt32], in subset: Subset) throws(IndexError) {
    var cutter = try WordCutter(subset.snapshot, lexicon: Lexicon())
    var counts: [Term: Int] = [:]
    for word in try cutter.words(in: folded)
    where word.count >= 2 && folded[word].allSatisfy({ TextClass.isHan($0) }) {
      counts[Term(folded: folded[word]), default: 0] += 1
    }
    var words: [Word] = []
    do throws(StorageError) {
      for (term, count) in counts {
        let holding = try subset.documentCount(withWord: term)
        guard holding > 0 else { continue }
        let rarity = log(Double(1 + subset.documents.count) / Double(1 + holding))
        words.append(Word(term: term, weight: Double(count) * rarity))
      }
    } catch {
      throw .storage(error)
    }
    words.sort {
      $0.weight != $1.weight
        ? $0.weight > $1.weight
        : $0.term.text.utf8.lexicographicallyPrecedes($1.term.text.utf8)
    }
    self.words = Array(words.prefix(Self.limit).filter { $0.weight > 0 })
  }
}
