/// What a single file may not exceed, so that it cannot take all time and memory from the others.
package enum ReadingLimit: Hashable, Sendable {
  /// Seconds a program may run.
  case time
  /// Bytes that an archive unpacks to, in all or as a multiple of its size.
  case unpackedSize
  /// Entries of an archive.
  case entryCount
  /// Archives in archives.
  case archiveDepth
  /// Bytes of text that a document gives.
  case textSize
}
