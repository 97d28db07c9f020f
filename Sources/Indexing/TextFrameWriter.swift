internal import Storage

/// Collects texts as zstd frames of about 128 KiB of text each; the counterpart of `TextFrames`.
struct TextFrameWriter {
  /// How many bytes of text a frame holds; the last one may hold fewer.
  static let capacity = 128 << 10

  /// The level of zstd: the one beyond which texts shrink little for the time.
  static let level = 3

  private let compressor: FrameCompressor
  private var pending: [UInt8] = []

  private var frames = ByteWriter()

  /// For each frame where its text ends and where it ends; see `TextFrames`.
  private(set) var index = ByteWriter()

  /// How many bytes of text are in the frames that were written.
  private var textCount = 0

  /// How many bytes all frames take.
  private var frameByteCount = 0

  init(_ compressor: FrameCompressor) {
    self.compressor = compressor
  }

  /// How many bytes of text were added.
  var count: Int { textCount + pending.count }

  /// Adds text.
  mutating func append(_ text: [UInt8]) {
    pending.append(contentsOf: text)
    var start = 0
    while pending.count - start >= Self.capacity {
      write(pending[start..<start + Self.capacity])
      start += Self.capacity
    }
    if start > 0 { pending.removeSubrange(..<start) }
  }

  /// Adds a frame as it is, which holds so many bytes of text.
  mutating func append(frame: Bytes, textCount count: Int) throws(StorageError) {
    flush()
    end(frame: try frame.copy(), textCount: count)
  }

  /// Writes what is pending as a frame of its own.
  mutating func flush() {
    guard !pending.isEmpty else { return }
    write(pending[...])
    pending.removeAll(keepingCapacity: true)
  }

  /// The frames that were written since this was called last.
  mutating func takeFrames() -> [UInt8] {
    defer { frames.removeAll() }
    return frames.bytes
  }

  private mutating func write(_ text: ArraySlice<UInt8>) {
    end(frame: compressor.frame(of: text), textCount: text.count)
  }

  private mutating func end(frame: [UInt8], textCount count: Int) {
    frames.append(frame)
    textCount += count
    frameByteCount += frame.count
    index.append(UInt64(textCount))
    index.append(UInt64(frameByteCount))
  }
}
