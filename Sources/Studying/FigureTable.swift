internal import Analysis
package import Indexing
internal import Searching
package import Storage

/// The figures that stand with terms: in one clause, or in one sentence.
package struct FigureTable: Sendable {
  /// What must hold a term for its figures to be told.
  package enum Scope: Sendable {
    /// What commas, colons, brackets and ends of sentences part.
    case clause
    /// What `TextBreaks` parts.
    case sentence
  }

  /// A document whose text could not be read.
  package struct Loss: Hashable, Sendable {
    /// The name of its file in the index.
    package let name: String

    /// Why.
    package let reason: OriginalLoss
  }

  /// The terms as they were typed; a figure stands with one of them at least.
  package let terms: [String]

  /// The figures in the order of the names of the files, and of the text.
  package let figures: [Figure]

  /// The documents that could not be looked at.
  package let losses: [Loss]

  /// Reads the sentences of a subset that hold a term.
  package init(
    _ terms: [StudyTerm], in subset: Subset, scope: Scope, workers: Workers
  ) throws(IndexError) {
    self.terms = terms.map(\.text)
    let documents = try Self.reporting { () throws(StorageError) in
      try Self.documents(holding: terms, subset)
    }
    let jobCount = (documents.count + Self.jobSize - 1) / Self.jobSize
    var (figures, losses) = ([Figure](), [Loss]())
    try workers.forEachInOrder(jobCount) { (job) throws(IndexError) -> Part in
      try Self.read(documents[(job * Self.jobSize)...].prefix(Self.jobSize), subset, scope)
    } consume: { (part: Part) throws(IndexError) in
      figures += part.figures
      losses += part.losses
    }
    (self.figures, self.losses) = (figures, losses)
  }

  /// How many documents a thread reads before it gives what it found.
  private static let jobSize = 32

  /// What some documents give.
  private struct Part: Sendable {
    var figures: [Figure]
    var losses: [Loss]
  }

  private typealias Holder = (index: Int, occurrences: [Range<Int>])

  private static func read(
    _ documents: ArraySlice<Holder>, _ subset: Subset, _ scope: Scope
  ) throws(IndexError) -> Part {
    var reader = FigureReader(subset, try subset.snapshot.analyzer(), scope: scope)
    try reporting { () throws(StorageError) in
      for document in documents { try reader.read(document.index, document.occurrences) }
    }
    return Part(figures: reader.figures, losses: reader.losses)
  }

  private static func reporting<Result>(
    _ work: () throws(StorageError) -> Result
  ) throws(IndexError) -> Result {
    do throws(StorageError) { return try work() } catch { throw .storage(error) }
  }

  /// The documents that hold any of the terms, with where they stand, in the order of their names.
  private static func documents(
    holding terms: [StudyTerm], _ subset: Subset
  ) throws(StorageError) -> [Holder] {
    var occurrences: [Int: [Range<Int>]] = [:]
    for term in terms {
      try subset.forEachDocument(holding: term.texts) { index, cursor throws(StorageError) in
        occurrences[index, default: []] += try cursor.occurrences()
      }
    }
    var named: [(name: [UInt8], index: Int, occurrences: [Range<Int>])] = []
    for (index, ranges) in occurrences {
      let (store, document) = subset.store(of: index)
      let ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
      named.append((try store.fileName(of: document), index, ranges))
    }
    named.sort {
      $0.name == $1.name ? $0.index < $1.index : $0.name.lexicographicallyPrecedes($1.name)
    }
    return named.map { ($0.index, $0.occurrences) }
  }
}
