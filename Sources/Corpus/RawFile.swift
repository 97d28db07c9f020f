internal import SystemPackage

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

  init(reading file: FoundFile, limit: Int) throws(Diagnostic) {
    let (bytes, obstacle) = Self.contents(of: file.path, limit: limit)
    if let obstacle { throw Diagnostic(path: file.name, reason: obstacle) }
    self.init(name: file.name, format: file.format, bytes: bytes)
  }

  private static func contents(
    of path: FilePath, limit: Int
  ) -> (bytes: [UInt8], obstacle: Diagnostic.Reason?) {
    do throws(Errno) {
      let file = try OpenedFile(path: path)
      let status = try file.status()
      if status.type != .regular { return ([], .notAFile) }
      let bytes = try file.bytes(expecting: Int(status.size), limit: limit)
      return bytes.count > limit
        ? ([], .tooLarge(max(Int(status.size), bytes.count))) : (bytes, nil)
    } catch {
      return ([], .unreadable(error.description))
    }
  }
}
