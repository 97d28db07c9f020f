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
  package init(_ terms: [StudyTerm], in subset: Subset, scope: Scope) throws(IndexError) {
    self.terms = terms.map(\.text)
    var reader = FigureReader(subset, try subset.snapshot.analyzer(), scope: scope)
    do throws(StorageError) {
      for (index, occurrences) in try Self.documents(holding: terms, subset) {
        try reader.read(index, occurrences)
      }
    } catch {
      throw .storage(error)
    }
    (figures, losses) = (reader.figures, reader.losses)
  }

  /// The documents that hold any of the terms, with where they stand, in the order of their names.
  private static func documents(
    holding terms: [StudyTerm], _ subset: Subset
  ) throws(StorageError) -> [(index: Int, occurrences: [Range<Int>])] {
    var occurrences: [Int: [Range<Int>]] = [:]
    for term in terms {
      try subset.forEachDocument(holding: term.sought) { index, cursor throws(StorageError) in
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
