/// Where a term occurs: its documents ascending, how often in each, and, where positions are kept,
/// at which characters.
///
/// Encoded, with `n` documents:
/// ```
/// size    variable   documents and occurrences, see `PostingListSize`
/// skip               for each block, where there is more than one: its last document 4, its end
///                    in the blocks 4, greatest frequency 1, code of the least tokens 1
///                    (`ImpactBound`)
/// blocks             of 128 documents, and one of the rest; see `PostingBlock`
/// ```
/// A document's gap is the count of documents between it and the one before. A position's gap is
/// the position itself for the first in a document, else the count of characters between it and
/// the one before. So what is decoded ascends by construction.
package struct PostingList: Hashable, Sendable {
  /// The documents, ascending.
  package var documents: [UInt32]

  /// How often in each, from 1.
  package var frequencies: [UInt32]

  /// The positions, ascending in each document, one document behind the other; empty where
  /// positions are not kept.
  package var positions: [UInt32]

  /// A list made of its parts.
  package init(documents: [UInt32], frequencies: [UInt32], positions: [UInt32]) {
    self.documents = documents
    self.frequencies = frequencies
    self.positions = positions
  }

  /// Forgets everything, but keeps the memory.
  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  /// Adds occurrences without positions behind all others.
  @inline(__always)
  mutating func append(document: UInt32, frequency: Int) {
    if documents.last == document {
      frequencies[frequencies.count - 1] &+= UInt32(truncatingIfNeeded: frequency)
    } else {
      documents.append(document)
      frequencies.append(UInt32(truncatingIfNeeded: frequency))
    }
  }

  /// Adds a list whose documents are all behind those of this one.
  mutating func append(_ list: PostingList) {
    documents += list.documents
    frequencies += list.frequencies
    positions += list.positions
  }

  /// How much the list holds.
  package var size: PostingListSize {
    PostingListSize(
      documentCount: documents.count,
      occurrenceCount: frequencies.reduce(0) { $0 + Int($1) })
  }
}
