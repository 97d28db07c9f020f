/// Why the text of a document that was found cannot be shown: the index does not hold it, and its file
/// does not give it any more.
public enum TextAbsence: Hashable, Sendable {
  /// The file is gone.
  case missing
  /// The file cannot be read; the system's own words.
  case unreadable(String)
  /// The file was changed since it was indexed.
  case changed
  /// The file is as it was, but is read in another way now.
  case readsOtherwise
}
