/// Clean text, folded character by character.
///
/// Law: `scalars[i]` is the folded i-th character of the clean text, so an index here is a
/// character position there. Bytes that are not UTF-8 count as `UTF8Scalars.next` says.
package struct FoldedText: Sendable {
  /// The folded characters.
  package let scalars: [UInt32]

  /// Decodes and folds. Linear in the length.
  package init(clean utf8: [UInt8]) {
    let table = FoldingTable.current
    let bytes = utf8.span
    var scalars: [UInt32] = []
    scalars.reserveCapacity(Self.characterCount(of: bytes))
    var offset = 0
    while offset < bytes.count {
      scalars.append(table[UTF8Scalars.next(in: bytes, at: &offset)])
    }
    self.scalars = scalars
  }

  /// How many characters there are when all of it is UTF-8.
  private static func characterCount(of bytes: borrowing Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
