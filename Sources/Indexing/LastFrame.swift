internal import Storage
internal import Synchronization

/// The text of the frame of a segment that was decompressed last: documents that are read one after the
/// other mostly lie in one frame.
///
/// Memory: the text of a frame, at most 128 KiB.
final class LastFrame: Sendable {
  private let last = Mutex<(number: Int, text: [UInt8])?>(nil)

  /// The text of a frame, which is decompressed unless it was the last.
  func text(
    ofFrame number: Int, decompressed: () throws(StorageError) -> [UInt8]
  ) throws(StorageError) -> [UInt8] {
    if let text = last.withLock({ $0?.number == number ? $0?.text : nil }) { return text }
    let text = try decompressed()
    last.withLock { $0 = (number, text) }
    return text
  }
}
