internal import XXHashLibrary

/// The 64-bit XXH3 hash of some bytes: tells chance damage, not malice.
package struct Checksum: Hashable, Sendable {
  /// The hash.
  package let value: UInt64

  /// The hash of `bytes`.
  package init(of bytes: Bytes) {
    value = unsafe bytes.withUnsafeBytes { unsafe XXH3_64bits($0.baseAddress, $0.count) }
  }

  /// The hash of `bytes`.
  package init(of bytes: [UInt8]) {
    value = unsafe bytes.withUnsafeBytes { unsafe XXH3_64bits($0.baseAddress, $0.count) }
  }
}
