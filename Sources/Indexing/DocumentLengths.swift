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

/// The lengths of a segment's documents, a column of eight bytes each: characters 4, tokens 4; behind them
/// the tokens of all documents 8.
package struct DocumentLengths: Sendable {
  static let entrySize = 8

  private let bytes: Bytes

  /// How many documents there are.
  package let count: Int

  /// Opens the column for so many documents.
  package init(_ bytes: Bytes, documentCount: Int) throws(StorageError) {
    let size = documentCount * Self.entrySize
    guard bytes.count == size + 8 else {
      throw bytes.damage("lengths of \(bytes.count) bytes", at: 0)
    }
    self.bytes = bytes
    count = documentCount
  }

  /// How many documents a column of so many bytes is of.
  static func documentCount(of bytes: Bytes) throws(StorageError) -> Int {
    let count = bytes.count / entrySize - 1
    guard count >= 0, count < UInt32.max else {
      throw bytes.damage("lengths of \(bytes.count) bytes", at: 0)
    }
    return count
  }

  /// The mean number of their tokens, deleted documents included.
  package func meanTokens() throws(StorageError) -> Double {
    Double(try tokenCount()) / Double(max(1, count))
  }

  private func tokenCount() throws(StorageError) -> UInt64 {
    try bytes.uint64(at: count * Self.entrySize)
  }

  /// Compares the sum behind the column with the column.
  func checkSum() throws(StorageError) {
    guard try tokenCount() == Self.tokenCount(of: all()) else {
      throw bytes.damage("sum of the tokens", at: count * Self.entrySize)
    }
  }

  /// The mean number of tokens, as a segment of such documents has it.
  static func meanTokens(of lengths: [DocumentLength]) -> Double {
    Double(tokenCount(of: lengths)) / Double(max(1, lengths.count))
  }

  private static func tokenCount(of lengths: [DocumentLength]) -> UInt64 {
    lengths.reduce(0) { $0 + UInt64($1.tokens) }
  }

  /// The column of some documents.
  static func bytes(of lengths: [DocumentLength]) -> [UInt8] {
    var column = ByteWriter()
    for length in lengths { column.append(length) }
    column.append(tokenCount(of: lengths))
    return column.bytes
  }

  /// The length of a document; a number out of range is damage.
  package subscript(document: UInt32) -> DocumentLength {
    get throws(StorageError) {
      guard document < count else { throw bytes.damage("number of a document", at: 0) }
      let code = try bytes.uint64(at: Int(document) * Self.entrySize)
      return DocumentLength(
        characters: UInt32(truncatingIfNeeded: code), tokens: UInt32(truncatingIfNeeded: code >> 32)
      )
    }
  }

  /// Appends the tokens of some documents, ascending.
  package func appendTokens(
    of documents: [UInt32], to tokens: inout [UInt32]
  ) throws(StorageError) {
    guard let first = documents.first, let last = documents.last else { return }
    guard last < count else { throw bytes.damage("number of a document", at: 0) }
    let size = Self.entrySize
    let range = Int(first) * size..<max(Int(first), Int(last) + 1) * size
    unsafe try bytes.withUnsafeBytes(in: range) { buffer throws(StorageError) in
      for document in documents {
        guard first <= document, document <= last else { throw bytes.damage("documents", at: 0) }
        let place = Int(document - first) * size + 4
        unsafe tokens.append(
          UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
      }
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
