internal import Storage

/// Compares the documents of a file, which come one after the other, with those that an index holds.
struct IndexedComparison {
  private let store: DocumentStore
  private let place: IndexedFiles.Place
  /// How many documents came.
  private var count = 0
  /// Whether all that came are in the index.
  private var isSame = true

  /// A comparison with what a snapshot holds of a file; `nil` when it holds nothing of these bytes.
  init?(_ place: IndexedFiles.Place?, in snapshot: Snapshot?, _ fingerprint: Fingerprint) {
    guard let place, let snapshot, place.fingerprint == fingerprint else { return nil }
    store = snapshot.segments[place.segment].documents
    self.place = place
  }

  /// Whether the documents that came are those of the index.
  var isUnchanged: Bool { isSame && count == place.documents.count }

  /// Takes the next document of the file.
  mutating func take(_ document: LoadedFile.Document) throws(StorageError) {
    defer { count += 1 }
    guard isSame, count < place.documents.count else { return }
    isSame = try isSame(document)
  }

  private func isSame(_ document: LoadedFile.Document) throws(StorageError) -> Bool {
    let ordinal = DocumentID(place.documents.lowerBound + UInt32(count))
    guard try store.description(of: ordinal) == document.description else { return false }
    return try store.mayBe(document.source, textOf: ordinal)
  }
}
