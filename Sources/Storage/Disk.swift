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
  /// Puts a file in the place of `path`, so that after a power cut either the old file is there or
  /// the new one, whole; on return it is the new one. `body` writes it.
  package func replace<Result>(
    _ path: FilePath, writing body: (any WritableFile) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let temporary = path.appending(suffix: ".tmp")
    let result = try write(temporary, writing: body)
    do {
      try rename(temporary, to: path)
    } catch {
      try? remove(temporary)
      throw error
    }
    try syncDirectory(path.removingLastComponent())
    return result
  }

  /// Puts a file of these bytes in the place of `path`, see above.
  package func replace(_ path: FilePath, with bytes: [UInt8]) throws(StorageError) {
    try replace(path) { (file) throws(StorageError) in try file.write(bytes) }
  }

  /// Writes a file and, unless it is only for this run, waits until it is on the medium; removes it
  /// when that fails.
  package func write<Result>(
    _ path: FilePath, isLasting: Bool = true,
    writing body: (any WritableFile) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let file = try create(path)
    do {
      let result = try fill(file, isLasting: isLasting, writing: body)
      try file.close()
      return result
    } catch {
      try? remove(path)
      throw error
    }
  }

  /// What `body` writes; the file is closed when that fails.
  private func fill<Result>(
    _ file: any WritableFile, isLasting: Bool,
    writing body: (any WritableFile) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    do {
      let result = try body(file)
      if isLasting { try file.sync() }
      return result
    } catch {
      try? file.close()
      throw error
    }
  }
}

extension FilePath {
  /// The path with `suffix` at the end of its last component.
  package func appending(suffix: String) -> FilePath {
    guard let last = lastComponent else { return self }
    return removingLastComponent().appending(last.string + suffix)
  }
}
