internal import Storage
internal import SystemPackage

/// The end of a commit's work: runs and old segments become the segments of the manifest.
struct SegmentMerge {
  private let entries: [Manifest.Entry]
  private let runs: [BatchReader.Run]
  private let directory: IndexDirectory
  private let layout: IndexLayout

  init(
    _ entries: [Manifest.Entry], runs: [BatchReader.Run], in directory: IndexDirectory,
    layout: IndexLayout
  ) {
    self.entries = entries
    self.runs = runs
    self.directory = directory
    self.layout = layout
  }

  /// The segments of the commit: those that are left as they are, then what is new.
  func run(with commit: borrowing IndexCommit) throws(IndexError) -> [Manifest.Entry] {
    let added = runs.reduce(0) { $0 + $1.size }
    let chosen = layout.mergePolicy.merged(entries, added: added)
    let kept = entries.indices.filter { !chosen.contains($0) }.map { entries[$0] }
    guard layout.mergePolicy != .never, runs.count > 1 || !chosen.isEmpty else {
      return kept + (try promoteRuns())
    }
    return kept + [try merge(chosen.map { entries[$0] }, with: commit)]
  }

  /// Gives the runs, which are on the medium, the names of segments.
  private func promoteRuns() throws(IndexError) -> [Manifest.Entry] {
    var promoted: [Manifest.Entry] = []
    for run in runs {
      let path = directory.path.appending(run.name)
      try storing { () throws(StorageError) in
        try directory.disk.rename(path.appending(suffix: ".tmp"), to: path)
        try directory.disk.syncDirectory(directory.path)
      }
      promoted.append(
        Manifest.Entry(
          fileName: run.name, size: run.size, checksum: run.checksum, totals: run.totals))
    }
    return promoted
  }

  /// Merges old segments and all runs into one; the runs' files are removed.
  private func merge(
    _ old: [Manifest.Entry], with commit: borrowing IndexCommit
  ) throws(IndexError) -> Manifest.Entry {
    let merger = try storing { () throws(StorageError) in
      try SegmentMerger(openSegments(old), workers: layout.workers)
    }
    let entry = try commit.addSegment(number: freeNumber, totals: merger.totals) {
      (file) throws(StorageError) in try merger.write(to: file)
    }
    for run in runs { try? directory.disk.remove(temporaryPath(of: run)) }
    return entry
  }

  /// A number that no run has.
  private var freeNumber: Int { (runs.last?.number ?? -1) + 1 }

  private func openSegments(_ old: [Manifest.Entry]) throws(StorageError) -> [Segment] {
    var segments: [Segment] = []
    for entry in old {
      let bytes = try directory.disk.map(directory.path.appending(entry.fileName))
      segments.append(try Segment(bytes, deleted: entry.deleted))
    }
    for run in runs { segments.append(try Segment(directory.disk.map(temporaryPath(of: run)))) }
    return segments
  }

  private func temporaryPath(of run: BatchReader.Run) -> FilePath {
    directory.path.appending(run.name).appending(suffix: ".tmp")
  }
}
