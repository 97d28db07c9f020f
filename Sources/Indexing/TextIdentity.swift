internal import Storage

/// What tells a document's text from others where the text itself is not stored.
struct TextIdentity: Hashable, Sendable {
  /// The hash of its UTF-8 bytes.
  let checksum: UInt64
  /// How many bytes it has.
  let count: UInt32

  /// An identity made of its parts.
  init(checksum: UInt64, count: UInt32) {
    self.checksum = checksum
    self.count = count
  }

  /// The identity of a text.
  init(of text: [UInt8]) {
    self.init(checksum: Checksum(of: text).value, count: UInt32(clamping: text.count))
  }
}

/// A document's text as a segment keeps it.
enum KeptText {
  /// All of it, UTF-8.
  case whole([UInt8])
  /// It is to be read again from its file.
  case original(TextIdentity)
}
