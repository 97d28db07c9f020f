package import Storage

/// A walk over matching documents in ascending order of `DocumentID`.
///
/// Laws, tested for every conforming type:
/// - `current` is `nil` exactly at the end, and stays `nil` from then on.
/// - `advance()` moves to a larger document or to the end.
/// - `advance(to:)` gives what repeated `advance()` would give: the first document `>= target`. It
///   does nothing when already there or past it.
package protocol DocumentCursor {
  /// The document the walk stands at.
  var current: DocumentID? { get }

  /// Moves to the next document.
  mutating func advance() throws(StorageError)

  /// Moves to the first document that is `target` or after it.
  mutating func advance(to target: DocumentID) throws(StorageError)
}
