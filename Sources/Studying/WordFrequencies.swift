internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

/// How often words stand in the documents of a subset.
struct WordFrequencies {
  /// All words of the documents, of any kind.
  let total: Int

  private let subset: Subset
  /// The counts of all words, where the index does not know them.
  private let counted: [Term: Int]?

  /// Counts by the lists of the index, or where a lexicon has other words by cutting all texts.
  init(of subset: Subset, lexicon: Lexicon, workers: Workers) throws(IndexError) {
    self.subset = subset
    if try WordCutter(subset.snapshot, lexicon: lexicon).isOfIndex {
      counted = nil
      do throws(StorageError) { total = try subset.wordCount() } catch { throw .storage(error) }
    } else {
      let counts = try Self.counts(in: subset, lexicon: lexicon, workers)
      counted = counts
      total = counts.values.reduce(0, +)
    }
  }

  /// How often a word stands in all documents.
  func frequency(of term: Term) throws(StorageError) -> Int {
    if let counted { return counted[term] ?? 0 }
    var frequency = 0
    var start = 0
    while start < subset.documents.count {
      let number = subset.documents[start].segment
      let end =
        subset.documents[start...].firstIndex { $0.segment != number } ?? subset.documents.count
      frequency += try self.frequency(of: term, in: start..<end, ofSegment: number)
      start = end
    }
    return frequency
  }

  private func frequency(
    of term: Term, in places: Range<Int>, ofSegment number: Int
  ) throws(StorageError) -> Int {
    let segment = subset.snapshot.segments[number]
    guard let entry = try segment.words.entry(of: term) else { return 0 }
    if segment.deleted.count == 0, places.count == segment.lengths.count {
      return try segment.words.size(of: entry).occurrenceCount
    }
    var cursor = try segment.words.cursor(of: entry)
    var frequency = 0
    for place in places {
      let document = subset.documents[place].document
      try cursor.advance(to: document)
      if cursor.current == document { frequency += try cursor.frequency() }
    }
    return frequency
  }

  private static let jobSize = 64

  private static func counts(
    in subset: Subset, lexicon: Lexicon, _ workers: Workers
  ) throws(IndexError) -> [Term: Int] {
    var all: [Term: Int] = [:]
    let jobCount = (subset.documents.count + jobSize - 1) / jobSize
    try workers.forEachInOrder(jobCount) { (job) throws(IndexError) -> [Term: Int] in
      var cutter = try WordCutter(subset.snapshot, lexicon: lexicon)
      var counts: [Term: Int] = [:]
      let places = job * jobSize..<min(subset.documents.count, (job + 1) * jobSize)
      for place in places {
        let folded = try subset.folded(place)
        for word in try cutter.words(in: folded) {
          counts[Term(folded: folded[word]), default: 0] += 1
        }
      }
      return counts
    } consume: { (counts: [Term: Int]) throws(IndexError) in
      all.merge(counts, uniquingKeysWith: +)
    }
    return all
  }
}

extension Subset {
  /// All words of the documents, as the corpus is cut.
  func wordCount() throws(StorageError) -> Int {
    var count = 0
    for address in documents {
      let segment = snapshot.segments[address.segment]
      count += Int(try segment.lengths[address.document.ordinal].tokens)
    }
    return count
  }

  /// The folded text of a document, told by its place in `documents`.
  func folded(_ place: Int) throws(IndexError) -> [UInt32] {
    let (store, document) = store(of: place)
    do throws(StorageError) {
      let length = lengths[place]
      return try DocumentPassages([0..<length], of: document, in: store).passages[0].folded
    } catch {
      throw .storage(error)
    }
  }
}
