/// The character U+FEFF at the beginning of a file, in one of the known encodings.
struct ByteOrderMark {
  let encoding: TextEncoding

  /// Its length in bytes.
  let count: Int

  /// The mark the bytes begin with, if any.
  init?(at start: Span<UInt8>) {
    for (encoding, mark) in Self.known where start.begins(with: mark) {
      self.encoding = encoding
      count = mark.count
      return
    }
    return nil
  }

  private static let known: [(TextEncoding, [UInt8])] = [
    (.utf8, [0xEF, 0xBB, 0xBF]),
    (.utf16LittleEndian, [0xFF, 0xFE]),
    (.utf16BigEndian, [0xFE, 0xFF]),
    (.gb18030, [0x84, 0x31, 0x95, 0x33]),
  ]
}

extension Span<UInt8> {
  fileprivate func begins(with bytes: [UInt8]) -> Bool {
    count >= bytes.count && bytes.indices.allSatisfy { self[$0] == bytes[$0] }
  }
}
