internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

/// How often each word stands beside a term.
struct NeighbourCounts: Sendable {
  /// How often a word stands there.
  struct Beside: Sendable {
    var left = 0
    var right = 0
    var documents = 0
  }

  /// The places of the term and the documents that hold it.
  private(set) var count = TermCount()

  /// The words.
  private(set) var words: [Term: Beside] = [:]

  /// The documents that could not be looked at.
  private(set) var losses: [FigureTable.Loss] = []

  /// How many documents a thread reads before it gives what it found.
  private static let jobSize = 32

  private typealias Holder = (place: Int, occurrences: [Range<Int>])

  /// Counts in the sentences that hold the term.
  init(
    _ term: StudyTerm, in subset: Subset, span: CollocationTable.Span, lexicon: Lexicon,
    _ workers: Workers
  ) throws(IndexError) {
    var holders: [Holder] = []
    do throws(StorageError) {
      try subset.forEachDocument(holding: term.texts) { place, cursor throws(StorageError) in
        holders.append((place, try cursor.occurrences()))
      }
    } catch {
      throw .storage(error)
    }
    let (all, jobSize) = (holders, Self.jobSize)
    try workers.forEachInOrder((all.count + jobSize - 1) / jobSize) {
      (job) throws(IndexError) -> NeighbourCounts in
      var counts = NeighbourCounts()
      var cutter = try WordCutter(subset.snapshot, lexicon: lexicon)
      for holder in all[(job * jobSize)...].prefix(jobSize) {
        try counts.read(holder, of: subset, span, &cutter)
      }
      return counts
    } consume: { (counts: NeighbourCounts) throws(IndexError) in
      add(counts)
    }
  }

  private init() {}

  private mutating func add(_ other: NeighbourCounts) {
    count.occurrences += other.count.occurrences
    count.documents += other.count.documents
    losses += other.losses
    words.merge(other.words) { first, second in
      Beside(
        left: first.left + second.left, right: first.right + second.right,
        documents: first.documents + second.documents)
    }
  }

  private mutating func read(
    _ holder: Holder, of subset: Subset, _ span: CollocationTable.Span, _ cutter: inout WordCutter
  ) throws(IndexError) {
    let (store, document) = subset.store(of: holder.place)
    let sentences: [Range<Int>]
    let passages: DocumentPassages
    do throws(StorageError) {
      sentences = FigureReader.sentences(
        holding: holder.occurrences, ends: try store.breaks(of: document).sentences,
        length: subset.lengths[holder.place])
      passages = try DocumentPassages(sentences, of: document, in: store)
    } catch {
      return try lose(document, in: store, to: error)
    }
    count.add(holder.occurrences.count)
    var seen: Set<Term> = []
    var rest = holder.occurrences[...]
    for (sentence, passage) in zip(sentences, passages.passages) {
      let held = rest.prefix { $0.lowerBound < sentence.upperBound }
      rest = rest.dropFirst(held.count)
      let places = held.map {
        $0.lowerBound - sentence.lowerBound..<$0.upperBound - sentence.lowerBound
      }
      let cut = try cutter.words(in: passage.folded)
      for (word, isLeft) in NeighbourWords.words(cut, beside: places, within: span) {
        let term = Term(folded: passage.folded[cut[word]])
        words[term, default: Beside()].add(isLeft: isLeft, isFirst: seen.insert(term).inserted)
      }
    }
  }
}

extension NeighbourCounts {
  /// Goes on without a document whose file is gone; other errors stay errors.
  private mutating func lose(
    _ document: DocumentID, in store: DocumentStore, to error: StorageError
  ) throws(IndexError) {
    guard case .lostOriginal(_, let reason) = error else { throw .storage(error) }
    do throws(StorageError) {
      losses.append(FigureTable.Loss(name: try store.name(of: document), reason: reason))
    } catch {
      throw .storage(error)
    }
  }
}

extension NeighbourCounts.Beside {
  fileprivate mutating func add(isLeft: Bool, isFirst: Bool) {
    if isLeft { left += 1 } else { right += 1 }
    if isFirst { documents += 1 }
  }
}
