internal import Synchronization
internal import ZstdLibrary

/// What a thread needs to decompress frames; to make it anew takes longer than a small frame does.
///
/// Invariant: `context` is a context of the library from `init` to `deinit`, and only whoever took this
/// object out of `idle` uses it.
@safe private final class FrameDecompressor: @unchecked Sendable {
  /// Those that nobody uses now: as many as threads have decompressed at the same time.
  private static let idle = Mutex<[FrameDecompressor]>([])

  /// `nil` when there was no memory for it.
  private let context: OpaquePointer?

  private init() {
    unsafe context = ZSTD_createDCtx()
  }

  deinit { unsafe ZSTD_freeDCtx(context) }

  /// Lends `body` one that nobody else uses meanwhile.
  static func lend<Result>(_ body: (FrameDecompressor) -> Result) -> Result {
    let decompressor = idle.withLock { $0.popLast() } ?? FrameDecompressor()
    defer { idle.withLock { $0.append(decompressor) } }
    return body(decompressor)
  }

  /// The content of the frame; `nil` when it is not of `size` bytes, which are all it writes.
  func content(of frame: UnsafeRawBufferPointer, size: Int) -> [UInt8]? {
    guard let context = unsafe context else { return nil }
    let content = unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
      let result = unsafe ZSTD_decompressDCtx(
        context, output.baseAddress, size, frame.baseAddress, frame.count)
      count = ZSTD_isError(result) == 0 && result == size ? size : 0
    }
    return content.count == size ? content : nil
  }
}

extension Bytes {
  /// No frame gives more bytes for each of its own: a block of at least four bytes gives at most
  /// 128 KiB (RFC 8878, 3.1.1.2).
  private static let greatestExpansion = (128 << 10) / 4

  /// The bytes that a frame holds, which must be exactly so many; `size` is believed only as far as the
  /// frame agrees.
  package func decompressed(size: Int) throws(StorageError) -> [UInt8] {
    let content = unsafe try withUnsafeBytes { frame in
      unsafe Self.isFrame(frame, ofSize: size)
        ? FrameDecompressor.lend { unsafe $0.content(of: frame, size: size) } : nil
    }
    guard let content else { throw damage("compressed text", at: 0) }
    return content
  }

  private static func isFrame(_ frame: UnsafeRawBufferPointer, ofSize size: Int) -> Bool {
    guard size >= 0, size / greatestExpansion <= frame.count else { return false }
    return unsafe ZSTD_getFrameContentSize(frame.baseAddress, frame.count) == UInt64(size)
      && ZSTD_findFrameCompressedSize(frame.baseAddress, frame.count) == frame.count
  }
}
