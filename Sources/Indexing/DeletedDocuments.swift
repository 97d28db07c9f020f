internal import Storage

/// The documents of a segment that are no more part of the corpus. A segment is never changed; the
/// manifest says which of its documents do not count.
package struct DeletedDocuments: Hashable, Sendable {
  /// Their numbers, ascending.
  package let documents: [UInt32]

  /// None, unless some are given, ascending.
  package init(_ documents: [UInt32] = []) {
    self.documents = documents
  }

  /// How many there are.
  package var count: Int { documents.count }

  /// The greatest number.
  var last: UInt32? { documents.last }

  /// Whether a document is among them. O(log n).
  package func contains(_ document: DocumentID) -> Bool {
    guard !documents.isEmpty else { return false }
    var (low, high) = (0, documents.count)
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < document.ordinal { low = middle + 1 } else { high = middle }
    }
    return low < documents.count && documents[low] == document.ordinal
  }

  /// These and others.
  func union(_ others: [UInt32]) -> DeletedDocuments {
    DeletedDocuments(Array(Set(documents).union(others)).sorted())
  }
}

extension DeletedDocuments {
  /// Writes how many, then each as the count of documents between it and the one before.
  func append(to writer: inout ByteWriter) {
    writer.appendVariable(UInt64(count))
    var next: UInt32 = 0
    for document in documents {
      writer.appendVariable(UInt64(document - next))
      next = document + 1
    }
  }

  init(from reader: inout ByteReader) throws(StorageError) {
    var documents: [UInt32] = []
    var next: UInt64 = 0
    for _ in 0..<(try reader.count(ofSize: 1)) {
      next += UInt64(try reader.variable32())
      guard next < UInt64(UInt32.max) else { throw reader.damage("number of a deleted document") }
      documents.append(UInt32(next))
      next += 1
    }
    self.init(documents)
  }
}
