package import SystemPackage

/// Why bytes could not be read from or written to a file.
package enum StorageError: Error, Hashable, Sendable {
  /// The system refused an operation; `operation` is the name of the system call.
  case system(operation: String, path: FilePath, reason: Errno)

  /// The bytes are not what was written: `what` is wrong, at this offset from the file's start.
  case damaged(path: FilePath, offset: Int, what: String)

  /// The file is of another kind or of a version that this program does not read.
  case unknownFormat(path: FilePath, what: String)

  /// Another process holds the directory's lock.
  case locked(path: FilePath)

  /// What is needed of a file of the corpus is not in the index, and the file has it no more.
  case lostOriginal(path: FilePath, OriginalLoss)
}
