internal import XXHashLibrary

/// The 128-bit XXH3 hash of a file's content, by which an unchanged file is known.
package struct Fingerprint: Hashable, Sendable {
  /// The lower half.
  package let low: UInt64

  /// The upper half.
  package let high: UInt64

  /// A fingerprint made of its halves.
  package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The fingerprint of `bytes`.
  package init(of bytes: [UInt8]) {
    let hash = unsafe bytes.withUnsafeBytes { unsafe XXH3_128bits($0.baseAddress, $0.count) }
    self.init(low: hash.low64, high: hash.high64)
  }
}
