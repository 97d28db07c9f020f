internal import XXHashLibrary

/// The fingerprint of bytes that come in pieces.
///
/// Law: that of all pieces together, however they are cut.
///
/// Invariant: the state is made by `init` and freed by `deinit` alone; without memory for it there is none, which ends the program
/// as everywhere in Swift.
@safe package struct FingerprintStream: ~Copyable {
  private let state: OpaquePointer

  /// Of no bytes.
  package init() {
    guard let state = unsafe XXH3_createState() else { fatalError("No memory for a hash") }
    unsafe self.state = unsafe state
    _ = unsafe XXH3_128bits_reset(state)
  }

  deinit { _ = unsafe XXH3_freeState(state) }

  /// Adds a piece.
  package mutating func add(_ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { unsafe XXH3_128bits_update(state, $0.baseAddress, $0.count) }
  }

  /// The fingerprint of what was added.
  package var fingerprint: Fingerprint {
    let hash = unsafe XXH3_128bits_digest(state)
    return Fingerprint(low: hash.low64, high: hash.high64)
  }
}
