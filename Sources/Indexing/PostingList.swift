/// Where a term occurs: its documents ascending, how often in each, and, where positions are kept,
/// at which characters.
///
/// Encoded, with `n` documents, `m` occurrences, blocks of 128 (`PackedBlock`), tails of fewer than
/// 128 as variable-length numbers:
/// ```
/// size          variable   bytes of the document part; only where positions are kept
/// document part
///   skip        n / 128 times: last document 4, end of the block in the data 4,
///                              occurrences up to there 4
///   data        n / 128 times: block of gaps, block of frequencies - 1
///               tail: gap * 2 + (1 when the frequency is above 1), then the frequency - 2
/// position part, only where positions are kept
///   skip        m / 128 times: end of the block in the data 4
///   data        m / 128 times: block of gaps; tail: gaps
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

  /// How much the list holds.
  package var size: PostingListSize {
    PostingListSize(
      documentCount: documents.count,
      occurrenceCount: frequencies.reduce(0) { $0 + Int($1) })
  }
}
