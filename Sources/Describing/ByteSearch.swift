#if canImport(Glibc)
  internal import Glibc
#endif

extension Span<UInt8> {
  /// Where a byte of this value is, from `start` on, which must not be behind the end.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    let rest = extracting(start...)
    return unsafe rest.withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress,
        let found = unsafe memchr(first, Int32(byte), bytes.count)
      else { return nil }
      return unsafe start + (UnsafeRawPointer(found) - first)
    }
  }
}
