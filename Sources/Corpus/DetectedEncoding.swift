/// What the detector makes of a file's bytes.
enum EncodingVerdict: Equatable {
  case text(DetectedEncoding)
  case binary
  case unknown
}

/// The encoding of a text, and how certain that is.
struct DetectedEncoding: Equatable {
  let encoding: TextEncoding

  /// 1 with a byte order mark and for valid UTF-8; else the margin between the scores of the best
  /// and the second best reading, 1 at most; 0 when the encoding was taken for want of a better.
  let confidence: Double

  /// How many bytes at the beginning are a byte order mark.
  var markLength = 0

  /// Whether the bytes after the mark are valid UTF-8, to be taken as they are.
  var isValidUTF8 = false
}

extension DetectedEncoding {
  /// The encoding that a user stated for the bytes: certain, with the mark it may begin with.
  init(stated encoding: TextEncoding, of bytes: Span<UInt8>) {
    let mark = ByteOrderMark(at: bytes)
    self.init(
      encoding: encoding, confidence: 1,
      markLength: mark?.encoding == encoding ? mark?.count ?? 0 : 0)
  }
}
