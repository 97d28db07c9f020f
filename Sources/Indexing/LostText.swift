internal import Storage

/// A document whose text is not stored and cannot be read again.
struct LostText: Sendable {
  let document: DocumentID
  /// A `lostOriginal`.
  let reason: StorageError
}
