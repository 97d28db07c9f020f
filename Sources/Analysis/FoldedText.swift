/// Clean text, folded character by character.
///
/// Law: `scalars[i]` is the folded i-th character of the clean text, so an index here is a
/// character position there. Bytes that are not UTF-8 count as `UTF8Scalars.next` says.
package struct FoldedText: Sendable {
  /// The folded characters.
  package let scalars: [UInt32]

  /// How many bytes are folded at a time.
  private static let blockSize = 2048

  /// Decodes and folds. Linear in the length.
  package init(clean utf8: [UInt8]) {
    let table = FoldingTable.current
    let bytes = utf8.span
    var scalars: [UInt32] = []
    scalars.reserveCapacity(UTF8Scalars.leadCount(in: bytes) + Self.blockSize)
    var offset = 0
    while offset < bytes.count {
      let end = min(offset + Self.blockSize, bytes.count)
      scalars.append(addingCapacity: Self.blockSize) { (block: inout OutputSpan<UInt32>) in
        while offset < end { block.append(table[UTF8Scalars.next(in: bytes, at: &offset)]) }
      }
    }
    self.scalars = scalars
  }
}
