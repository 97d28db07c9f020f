import Storage
import SystemPackage
import TestSupport

@testable import Indexing

/// What a merger makes of some segments and runs.
enum MergedSegment {
  static func bytes(
    of segments: [Segment], _ runs: [Run] = [], threadCount: Int = 1, partSize: Int = 6 << 20
  ) throws(StorageError) -> [UInt8] {
    let file = MemoryFile()
    let merger = try SegmentMerger(
      segments, runs, workers: Workers(threadCount), partSize: partSize)
    _ = try merger.write(to: file)
    return file.bytes
  }
}
