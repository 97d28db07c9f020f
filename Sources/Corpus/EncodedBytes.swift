internal import CICU

/// What ICU makes of UTF-8 in another encoding; what that lacks becomes a substitute.
struct EncodedBytes {
  let bytes: [UInt8]

  /// Encodes at most a window of a text. Fails when ICU lacks the encoding.
  init(_ utf8: Span<UInt8>, in encoding: String) throws(ICUFailure) {
    precondition(utf8.count <= RawFile.largestFile, "a text larger than the largest file")
    let capacity = 4 * utf8.count + 16
    var (status, written): (Int32, Int32) = (0, -1)
    bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      written = unsafe utf8.withUnsafeBufferPointer { source in
        unsafe cicu_encode(
          encoding, source.baseAddress, Int32(source.count), target.baseAddress,
          Int32(capacity), &status)
      }
      count = max(Int(written), 0)
    }
    guard written >= 0 else { throw ICUFailure(status: status) }
  }
}
