package import Analysis
internal import Storage

/// The sketches of a segment's documents: for each where its numbers end, counted in numbers, 4; then the
/// numbers, 4 each.
package struct DocumentSketches: Sendable {
  private static let entrySize = 4

  /// The section.
  let bytes: Bytes
  private let documentCount: Int

  /// Opens the section for so many documents.
  init(_ bytes: Bytes, documentCount: Int) throws(StorageError) {
    guard bytes.count >= documentCount * Self.entrySize, bytes.count % Self.entrySize == 0 else {
      throw bytes.damage("sketches of \(bytes.count) bytes", at: 0)
    }
    self.bytes = bytes
    self.documentCount = documentCount
  }

  /// The sketch of a document. Damage is an error: a number out of range, ends and numbers that do not
  /// ascend, too many numbers.
  package subscript(document: DocumentID) -> TextSketch {
    get throws(StorageError) {
      let ordinal = Int(document.ordinal)
      guard ordinal < documentCount else { throw damage(of: ordinal) }
      let (start, end) = (ordinal == 0 ? 0 : try number(at: ordinal - 1), try number(at: ordinal))
      guard start <= end, end - start <= TextSketch.capacity else { throw damage(of: ordinal) }
      let isLast = ordinal == documentCount - 1
      guard !isLast || Int(end) == bytes.count / Self.entrySize - documentCount else {
        throw damage(of: ordinal)
      }
      var values: [UInt32] = []
      values.reserveCapacity(Int(end - start))
      for index in start..<end {
        let value = try number(at: documentCount + Int(index))
        if let last = values.last, last >= value { throw damage(of: ordinal) }
        values.append(value)
      }
      return TextSketch(values: values)
    }
  }

  private func number(at index: Int) throws(StorageError) -> UInt32 {
    try bytes.uint32(at: index * Self.entrySize)
  }

  private func damage(of document: Int) -> StorageError {
    bytes.damage("sketch of document \(document)", at: document * Self.entrySize)
  }
}
