internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// Memory that holds a file's bytes and is freed with the last reference to it.
///
/// Invariant: `memory` is readable from `init` to `deinit` and nobody writes to it; index files are
/// never changed in place. That is what makes it safe to share between threads.
@safe final class MemoryRegion: @unchecked Sendable {
  /// The bytes.
  let memory: UnsafeRawBufferPointer

  /// The file they come from.
  let path: FilePath

  private let isMapped: Bool

  /// How many bytes there are.
  var count: Int { unsafe memory.count }

  /// A copy of `array`.
  init(copying array: [UInt8], path: FilePath) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 16)
    unsafe copy.copyBytes(from: array)
    unsafe memory = UnsafeRawBufferPointer(copy)
    isMapped = false
    self.path = path
  }

  /// Maps the file at `path`, all of it, for reading.
  init(mapping path: FilePath) throws(StorageError) {
    let file = try systemCall("open", path) {
      try FileDescriptor.open(path, .readOnly, options: [.closeOnExec], retryOnInterrupt: true)
    }
    defer { try? file.close() }
    let size = try systemCall("fstat", path) {
      try Int(Stat(file).size)
    }
    unsafe memory = try Self.map(file, size: size, path: path)
    isMapped = size > 0
    self.path = path
  }

  /// Lets the system take back the whole pages of a range; they are read from the file again when
  /// they are needed. Nothing happens to a copy.
  func discard(_ range: Range<Int>) {
    let page = Int(getpagesize())
    let start = range.lowerBound.roundedUp(to: page)
    let end = range.upperBound == count ? count : range.upperBound / page * page
    guard isMapped, start < end, let base = unsafe memory.baseAddress else { return }
    unsafe madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
  }

  deinit {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
    } else {
      unsafe memory.deallocate()
    }
  }

  private static func map(
    _ file: FileDescriptor, size: Int, path: FilePath
  ) throws(StorageError) -> UnsafeRawBufferPointer {
    guard size > 0 else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
    let address = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file.rawValue, 0)
    guard let address = unsafe address, unsafe address != MAP_FAILED else {
      throw .system(operation: "mmap", path: path, reason: Errno(rawValue: errno))
    }
    return unsafe UnsafeRawBufferPointer(start: address, count: size)
  }
}
