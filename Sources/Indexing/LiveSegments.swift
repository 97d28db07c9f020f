internal import Storage

/// The segments of a commit after some of their documents were deleted.
struct LiveSegments {
  /// Those that still have documents.
  private(set) var entries: [Manifest.Entry] = []

  init(_ snapshot: Snapshot?, removing removed: [IndexedFiles.Place]) throws(IndexError) {
    guard let snapshot else { return }
    for (number, segment) in snapshot.segments.enumerated() {
      var entry = snapshot.manifest.segments[number]
      let documents = removed.filter { $0.segment == number }.flatMap { Array($0.documents) }
      entry.deleted = entry.deleted.union(documents)
      for document in documents {
        entry.totals.remove(
          try storing { () throws(StorageError) in try segment.lengths[document] })
      }
      if entry.totals.documentCount > 0 { entries.append(entry) }
    }
  }
}
