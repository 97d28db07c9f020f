internal import XXHashLibrary

/// The 64-bit XXH3 hash of some bytes: tells chance damage, not malice.
package struct Checksum: Hashable, Sendable {
  /// The hash.
  package let value: UInt64

  /// The hash of `bytes`.
  package init(of bytes: Bytes) throws(StorageError) {
    self = unsafe try bytes.withUnsafeBytes { unsafe Checksum(of: $0) }
  }

  /// The hash of `bytes`.
  package init(of bytes: [UInt8]) {
    self = unsafe bytes.withUnsafeBytes { unsafe Checksum(of: $0) }
  }

  /// The hash of a part of `bytes`.
  init(of bytes: [UInt8], in range: Range<Int>) {
    self = unsafe bytes.withUnsafeBytes {
      unsafe Checksum(of: UnsafeRawBufferPointer(rebasing: $0[range]))
    }
  }

  /// The hash of `bytes`.
  init(of bytes: UnsafeRawBufferPointer) {
    value = unsafe XXH3_64bits(bytes.baseAddress, bytes.count)
  }
}
