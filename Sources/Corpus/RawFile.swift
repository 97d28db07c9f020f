internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// A file's bytes as they are on the disk, read whole; a fingerprint is taken of these.
package struct RawFile: Sendable {
  /// What the file is called in the index.
  package let name: String

  /// The format its ending stands for.
  package let format: SourceFormat

  /// All of its bytes.
  package let bytes: [UInt8]

  /// The largest file that is read, in bytes.
  package static let largestFile = 512 << 20

  /// Bytes from elsewhere under a name.
  package init(name: String, format: SourceFormat, bytes: [UInt8]) {
    self.name = name
    self.format = format
    self.bytes = bytes
  }

  /// Reads the file. What was a regular file for the walk and is none now is skipped, too.
  package init(reading file: FoundFile) throws(Diagnostic) {
    try self.init(reading: file, limit: Self.largestFile)
  }

  /// Reads the file once more when it was written to meanwhile; `afterReading` is called between
  /// the bytes and the look for changes.
  init(
    reading file: FoundFile, limit: Int, afterReading: () -> Void = {}
  ) throws(Diagnostic) {
    for _ in 0..<2 {
      let reading = Self.read(file.path, limit: limit, afterReading)
      if let obstacle = reading.obstacle { throw Diagnostic(path: file.name, reason: obstacle) }
      if reading.isSteady {
        self.init(name: file.name, format: file.format, bytes: reading.bytes)
        return
      }
    }
    throw Diagnostic(path: file.name, reason: .changedWhileReading)
  }

  private typealias Reading = (bytes: [UInt8], isSteady: Bool, obstacle: Diagnostic.Reason?)

  private static func read(
    _ path: FilePath, limit: Int, _ afterReading: () -> Void
  ) -> Reading {
    do throws(Errno) {
      let file = try OpenedFile(path: path)
      let status = try file.status()
      if status.type != .regular { return ([], true, .notAFile) }
      let bytes = try file.bytes(expecting: Int(status.size), limit: limit)
      if bytes.count > limit {
        return ([], true, .tooLarge(max(Int(status.size), bytes.count)))
      }
      afterReading()
      return (bytes, try file.status().isUnchanged(since: status), nil)
    } catch {
      return ([], true, .unreadable(error.description))
    }
  }
}

extension Stat {
  /// Whether size and times are the same; two changes within one tick of the file system's clock
  /// (some milliseconds) that keep the size cannot be seen.
  fileprivate func isUnchanged(since earlier: Stat) -> Bool {
    size == earlier.size && st_mtim == earlier.st_mtim && st_ctim == earlier.st_ctim
  }
}

extension timespec {
  fileprivate static func == (left: timespec, right: timespec) -> Bool {
    left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec
  }
}
