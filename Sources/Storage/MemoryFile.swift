/// A file in memory.
package final class MemoryFile: WritableFile {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// How many calls wrote it.
  package private(set) var writeCount = 0

  /// An empty file.
  package init() {}

  package func write(_ bytes: [UInt8]) throws(StorageError) {
    self.bytes += bytes
    writeCount += 1
  }

  package func sync() throws(StorageError) {}

  package func close() throws(StorageError) {}
}
