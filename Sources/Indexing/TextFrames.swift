internal import Storage

/// The source texts of a segment's documents, one behind the other, in zstd frames that are
/// decompressed as they are needed.
///
/// Index, for each frame: where its text ends in all texts 8, where it ends in the frames 8.
struct TextFrames: Sendable {
  static let entrySize = 16

  private let frames: Bytes
  private let index: Bytes
  private let last = LastFrame()

  /// Opens the texts over their two sections.
  init(frames: Bytes, index: Bytes) throws(StorageError) {
    guard index.count % Self.entrySize == 0 else {
      throw index.damage("frame index of \(index.count) bytes", at: 0)
    }
    self.frames = frames
    self.index = index
  }

  /// How many frames there are.
  var count: Int { index.count / Self.entrySize }

  /// A frame, compressed, and how many bytes of text it holds.
  func frame(at number: Int) throws(StorageError) -> (bytes: Bytes, text: Range<Int>) {
    let (textStart, start) = number == 0 ? (0, 0) : try ends(ofFrame: number - 1)
    let (textEnd, end) = try ends(ofFrame: number)
    guard textStart < textEnd, textEnd - textStart <= TextFrameWriter.capacity, start <= end else {
      throw index.damage("frame \(number)", at: number * Self.entrySize)
    }
    return (try frames.slice(at: start, count: end - start), textStart..<textEnd)
  }

  /// A part of the texts.
  func text(at offset: Int, count: Int) throws(StorageError) -> [UInt8] {
    let (end, overflow) = offset.addingReportingOverflow(count)
    let limit = try textCount
    guard !overflow, offset >= 0, count >= 0, end <= limit || count == 0 else {
      throw index.damage("text beyond the frames", at: 0)
    }
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var number = count == 0 ? self.count : try frameNumber(holding: offset)
    while text.count < count {
      let (bytes, range) = try frame(at: number)
      let whole = try last.text(ofFrame: number) { () throws(StorageError) in
        try bytes.decompressed(size: range.count)
      }
      let start = max(0, offset - range.lowerBound)
      let end = min(range.count, end - range.lowerBound)
      guard start < end else { throw index.damage("order of frames", at: 0) }
      text += whole[start..<end]
      number += 1
    }
    return text
  }

  /// How many bytes all texts have.
  var textCount: Int {
    get throws(StorageError) { count == 0 ? 0 : try ends(ofFrame: count - 1).text }
  }

  private func ends(ofFrame number: Int) throws(StorageError) -> (text: Int, frame: Int) {
    let entry = number * Self.entrySize
    return (try index.length(at: entry), try index.length(at: entry + 8))
  }

  /// The first frame whose text ends behind an offset.
  private func frameNumber(holding offset: Int) throws(StorageError) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if try ends(ofFrame: middle).text <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
