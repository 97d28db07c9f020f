package import Storage

/// How long a document is.
package struct DocumentLength: Hashable, Sendable {
  /// Characters of the clean text.
  package var characters: UInt32

  /// Tokens: the length for ranking.
  package var tokens: UInt32

  /// A length made of its parts.
  package init(characters: UInt32, tokens: UInt32) {
    self.characters = characters
    self.tokens = tokens
  }
}

/// The lengths of a segment's documents, a column of eight bytes each: characters 4, tokens 4.
package struct DocumentLengths: Sendable {
  static let entrySize = 8

  private let bytes: Bytes

  /// Opens the column for so many documents.
  package init(_ bytes: Bytes, documentCount: Int) throws(StorageError) {
    guard bytes.count == documentCount * Self.entrySize else {
      throw bytes.damage("lengths of \(bytes.count) bytes", at: 0)
    }
    self.bytes = bytes
  }

  /// How many documents there are.
  package var count: Int { bytes.count / Self.entrySize }

  /// The length of a document; a number out of range is damage.
  package subscript(document: UInt32) -> DocumentLength {
    get throws(StorageError) {
      let code = try bytes.uint64(at: Int(document) * Self.entrySize)
      return DocumentLength(
        characters: UInt32(truncatingIfNeeded: code), tokens: UInt32(truncatingIfNeeded: code >> 32)
      )
    }
  }

  /// All of them.
  func all() throws(StorageError) -> [DocumentLength] {
    var lengths: [DocumentLength] = []
    lengths.reserveCapacity(count)
    for document in 0..<UInt32(clamping: count) { lengths.append(try self[document]) }
    return lengths
  }
}

extension ByteWriter {
  /// Writes a length as the column holds it.
  mutating func append(_ length: DocumentLength) {
    append(UInt64(length.characters) | UInt64(length.tokens) << 32)
  }
}
