internal import Synchronization

/// A section's chunks and their checksums, and which of them were compared already: a chunk is compared
/// when something in it is read for the first time.
///
/// Invariant: `checked` has a flag for each chunk from `init` to `deinit`. A flag is set only after its
/// chunk was found whole; a thread that does not see it yet compares once more.
@safe final class ChunkGuard: @unchecked Sendable {
  /// Bytes of a chunk; the last one of a section is as long as is left.
  static let chunkSize = 8 << 10

  private let region: MemoryRegion
  /// The section in the region.
  private let section: Range<Int>
  private let checksums: Bytes
  private let checked: UnsafeMutablePointer<Atomic<UInt8>>

  /// How many chunks the section has.
  let count: Int

  /// The guard of a section; `checksums` has eight bytes for each of its chunks.
  init(_ section: Range<Int>, of region: MemoryRegion, checksums: Bytes) {
    count = Self.count(ofSize: section.count)
    precondition(checksums.count == count * 8, "a checksum for each chunk")
    precondition(section.upperBound <= region.count, "the section is a part of the region")
    self.region = region
    self.section = section
    self.checksums = checksums
    unsafe checked = .allocate(capacity: max(1, count))
    for number in 0..<count { unsafe (checked + number).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe checked.deinitialize(count: count)
    unsafe checked.deallocate()
  }

  /// How many chunks a section of so many bytes has.
  static func count(ofSize size: Int) -> Int { size / chunkSize + (size % chunkSize > 0 ? 1 : 0) }

  /// Compares the chunks that hold a part of the section, unless that was done before. `range` counts
  /// from the start of the region and lies inside the section.
  @inline(__always)
  func check(_ range: Range<Int>) throws(StorageError) {
    guard !range.isEmpty else { return }
    let first = (range.lowerBound &- section.lowerBound) / Self.chunkSize
    let last = (range.upperBound &- 1 &- section.lowerBound) / Self.chunkSize
    for number in first...last where unsafe checked[number].load(ordering: .relaxed) == 0 {
      try compare(number)
      unsafe checked[number].store(1, ordering: .relaxed)
    }
  }

  /// Reads all chunks anew and compares them.
  func checkAll() throws(StorageError) {
    for number in 0..<count { try compare(number) }
  }

  private func compare(_ number: Int) throws(StorageError) {
    let start = section.lowerBound + number * Self.chunkSize
    let end = min(start + Self.chunkSize, section.upperBound)
    let sum = unsafe Checksum(of: UnsafeRawBufferPointer(rebasing: region.memory[start..<end]))
    guard sum.value == (try checksums.uint64(at: number * 8)) else {
      throw .damaged(path: region.path, offset: start, what: "checksum")
    }
  }
}
