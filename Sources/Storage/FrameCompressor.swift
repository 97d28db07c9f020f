internal import ZstdLibrary

/// Compresses runs of bytes to zstd frames of their own, each of which says how long it will be.
///
/// Invariant: `context` is a context of the library from `init` to `deinit`, and only this value uses it.
@safe package final class FrameCompressor {
  private let context: OpaquePointer
  private let level: Int32

  /// A compressor of a level of zstd, 1 to 19.
  package init(level: Int) {
    guard let context = unsafe ZSTD_createCCtx() else { preconditionFailure("out of memory") }
    unsafe self.context = context
    self.level = Int32(level)
  }

  deinit { unsafe ZSTD_freeCCtx(context) }

  /// The frame of some bytes.
  package func frame(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { output, count in
      count = unsafe bytes.withUnsafeBytes { input in
        unsafe ZSTD_compressCCtx(
          context, output.baseAddress, output.count, input.baseAddress, input.count, level)
      }
      precondition(ZSTD_isError(count) == 0, "a frame fits its bound")
    }
  }
}
