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

extension Bytes {
  /// The bytes that a frame holds, which must be exactly so many.
  package func decompressed(size: Int) throws(StorageError) -> [UInt8] {
    var isWhole = false
    let bytes = unsafe try withUnsafeBytes { frame in
      unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
        let result = unsafe ZSTD_decompress(
          output.baseAddress, size, frame.baseAddress, frame.count)
        isWhole = ZSTD_isError(result) == 0 && result == size
        count = isWhole ? size : 0
      }
    }
    guard isWhole else { throw damage("compressed text", at: 0) }
    return bytes
  }
}
