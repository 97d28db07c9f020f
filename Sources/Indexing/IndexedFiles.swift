internal import Storage

/// The documents of a snapshot, to be compared with those of a corpus in the same order.
struct IndexedFiles {
  private var files: ArraySlice<DocumentDescription>

  init(_ snapshot: Snapshot) throws(StorageError) {
    var files: [DocumentDescription] = []
    for segment in snapshot.segments {
      for document in segment.documents.documents {
        files.append(try segment.documents.description(of: document))
      }
    }
    self.files = files[...]
  }

  /// Whether none is left.
  var isEmpty: Bool { files.isEmpty }

  /// Takes the next document away if it has this description, and says whether it had. Names are
  /// compared by their bytes: those that are equal for `String` can be of different files.
  mutating func removeFirst(_ description: DocumentDescription) -> Bool {
    guard let first = files.first, first == description,
      first.name.utf8.elementsEqual(description.name.utf8)
    else { return false }
    files.removeFirst()
    return true
  }
}
