/// Why bytes that an index relies on without holding them cannot be had as they were.
package enum OriginalLoss: Error, Hashable, Sendable {
  /// There is no such file any more.
  case missing
  /// The system refuses the file; its own words.
  case unreadable(String)
  /// The file has other bytes.
  case changed
  /// The file has the same bytes, but something else is read from them, by another program or under
  /// other options.
  case readsOtherwise
}
