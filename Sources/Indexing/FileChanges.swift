internal import Storage

/// What became of the files of a corpus since the commit before.
struct FileChanges {
  /// The counts to tell.
  private(set) var counts = IndexReport.Changes()

  /// Where the documents are that count no more: those of files that are gone, or have others now.
  private(set) var removed: [IndexedFiles.Place]

  private var hasNew = false

  init(
    _ outcomes: [BatchReader.Outcome], gone: [IndexedFiles.Place], unchangedCount: Int
  ) {
    removed = gone
    counts.unchanged = unchangedCount
    counts.deleted = gone.count
    var added: [Fingerprint] = []
    for outcome in outcomes {
      switch (outcome.candidate.place, outcome.isUnchanged, outcome.documentCount > 0) {
      case (_, true, _): counts.unchanged += 1
      case (let place?, false, let hasDocuments):
        removed.append(place)
        if hasDocuments { counts.changed += 1 } else { counts.deleted += 1 }
        hasNew = hasNew || hasDocuments
      case (nil, false, true):
        counts.added += 1
        hasNew = true
        if let fingerprint = outcome.fingerprint { added.append(fingerprint) }
      case (nil, false, false): break
      }
    }
    countRenamed(added, among: gone)
  }

  /// Whether the index holds just these files already.
  var isEmpty: Bool { removed.isEmpty && !hasNew }

  /// A new file with the bytes of one that is gone is that file under another name.
  private mutating func countRenamed(_ added: [Fingerprint], among gone: [IndexedFiles.Place]) {
    var free: [Fingerprint: Int] = [:]
    for place in gone { free[place.fingerprint, default: 0] += 1 }
    for fingerprint in added {
      guard let count = free[fingerprint], count > 0 else { continue }
      free[fingerprint] = count - 1
      counts.renamed += 1
      counts.added -= 1
      counts.deleted -= 1
    }
  }
}
