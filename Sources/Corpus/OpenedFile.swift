internal import SystemPackage

/// A file open for reading, closed at the end of its life.
struct OpenedFile: ~Copyable {
  private let descriptor: FileDescriptor

  /// Never blocks, not even on a pipe put in the place of a file.
  init(path: FilePath) throws(Errno) {
    descriptor = try Errno.only {
      try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
    }
  }

  deinit {
    try? descriptor.close()
  }

  /// The status of what was opened, whatever its path may lead to by now.
  func status() throws(Errno) -> Stat {
    try descriptor.stat()
  }

  /// All bytes to the end, but never more than one over the limit, which says that there are more.
  /// The expected size spares allocations and may be wrong.
  func bytes(expecting size: Int, limit: Int) throws(Errno) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: min(max(size, 0), limit) + 1)
    var filled = 0
    while true {
      let count = try read(into: &bytes, from: filled)
      filled += count
      if count == 0 || filled > limit { break }
      if filled == bytes.count {
        let room = min(max(filled, 4096), limit + 1 - filled)
        bytes.append(contentsOf: repeatElement(0, count: room))
      }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Reads what there is, at most to the end of the array; 0 at the end of the file.
  private func read(into bytes: inout [UInt8], from start: Int) throws(Errno) -> Int {
    try Errno.only {
      try unsafe bytes.withUnsafeMutableBytes { buffer in
        try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
      }
    }
  }
}

extension Errno {
  /// Runs calls of swift-system that throw nothing but `Errno`, and says so in the type.
  fileprivate static func only<Value>(_ body: () throws -> Value) throws(Errno) -> Value {
    do {
      return try body()
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
  }
}
