package import SystemPackage

/// The file operations that an index is made of, so that a test can record them or let them fail.
///
/// Laws: a file's bytes are safe from a power cut once `WritableFile.sync` returned; a new or
/// changed name is safe once `syncDirectory` returned; `rename` replaces in one step.
package protocol Disk: Sendable {
  /// Creates the directory and those above it, where missing.
  func createDirectory(_ path: FilePath) throws(StorageError)

  /// The names in a directory, ascending, without `.` and `..`.
  func names(in directory: FilePath) throws(StorageError) -> [String]

  /// A new empty file; one of that name is emptied.
  func create(_ path: FilePath) throws(StorageError) -> any WritableFile

  /// Gives the file a new name, in place of any other of that name.
  func rename(_ old: FilePath, to new: FilePath) throws(StorageError)

  /// Waits until the directory's names are on the medium.
  func syncDirectory(_ path: FilePath) throws(StorageError)

  /// Removes the file.
  func remove(_ path: FilePath) throws(StorageError)

  /// The file's bytes.
  func map(_ path: FilePath) throws(StorageError) -> Bytes

  /// Takes the directory's writer lock, or fails with `.locked` at once.
  func lock(_ directory: FilePath) throws(StorageError) -> DirectoryLock
}

/// A file open for writing.
package protocol WritableFile {
  /// Appends the bytes, all of them.
  func write(_ bytes: [UInt8]) throws(StorageError)

  /// Waits until the bytes are on the medium.
  func sync() throws(StorageError)

  /// Ends the use of the file.
  func close() throws(StorageError)
}

extension Disk {
  /// Puts a file of these bytes in the place of `path`, so that after a power cut either the old
  /// file is there or the new one, whole; on return it is the new one.
  package func replace(_ path: FilePath, with parts: [[UInt8]]) throws(StorageError) {
    let temporary = path.appending(suffix: ".tmp")
    let file = try create(temporary)
    do {
      for part in parts { try file.write(part) }
      try file.sync()
    } catch {
      try? file.close()
      try? remove(temporary)
      throw error
    }
    try file.close()
    try rename(temporary, to: path)
    try syncDirectory(path.removingLastComponent())
  }
}

extension FilePath {
  /// The path with `suffix` at the end of its last component.
  func appending(suffix: String) -> FilePath {
    guard let last = lastComponent else { return self }
    return removingLastComponent().appending(last.string + suffix)
  }
}
