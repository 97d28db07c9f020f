package import Storage

/// How much a posting list holds: the first thing in it.
///
/// Layout: documents * 2 + (1 when there are more occurrences than documents), then how many more if
/// so; both variable.
package struct PostingListSize: Hashable, Sendable {
  /// In how many documents the term occurs.
  package var documentCount: Int

  /// How often it occurs in all of them.
  package var occurrenceCount: Int

  /// A size made of its parts.
  package init(documentCount: Int, occurrenceCount: Int) {
    self.documentCount = documentCount
    self.occurrenceCount = occurrenceCount
  }

  /// Reads the beginning of a list.
  package init(from reader: inout ByteReader) throws(StorageError) {
    let code = try reader.variable()
    guard let documents = Int(exactly: code >> 1), documents <= UInt32.max else {
      throw reader.damage("size of a posting list")
    }
    let more = code & 1 == 0 ? 0 : try reader.variable()
    guard more <= UInt64(Int.max / 2) else { throw reader.damage("size of a posting list") }
    documentCount = documents
    occurrenceCount = documents + Int(more)
  }
}
