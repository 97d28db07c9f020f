internal import Storage
internal import SystemPackage

/// The end of a commit's work: runs and old segments become the segments of the manifest.
struct SegmentMerge {
  private let entries: [Manifest.Entry]
  private let runs: [[BatchReader.RunFile]]
  private let directory: IndexDirectory
  private let layout: IndexLayout

  /// `runs` are those of each batch; documents of one file are in the runs of one batch.
  init(
    _ entries: [Manifest.Entry], runs: [[BatchReader.RunFile]], in directory: IndexDirectory,
    layout: IndexLayout
  ) {
    self.entries = entries
    self.runs = runs
    self.directory = directory
    self.layout = layout
  }

  /// The segments of the commit: those that are left as they are, then what is new.
  func run(with commit: borrowing IndexCommit) throws(IndexError) -> [Manifest.Entry] {
    let added = runs.joined().reduce(0) { $0 + $1.size }
    let chosen = layout.mergePolicy.merged(entries, added: added)
    var made = entries.indices.filter { !chosen.contains($0) }.map { entries[$0] }
    let old = chosen.map { entries[$0] }
    for (number, group) in groups(merging: old).enumerated() {
      made.append(try merge(old, group, number: number, with: commit))
    }
    return made
  }

  /// The runs of each segment that is made.
  private func groups(merging old: [Manifest.Entry]) -> [[BatchReader.RunFile]] {
    guard layout.mergePolicy != .never else { return runs.filter { !$0.isEmpty } }
    let runs = Array(runs.joined())
    return runs.isEmpty && old.isEmpty ? [] : [runs]
  }

  /// Merges old segments and runs into one segment; the runs' files are removed.
  private func merge(
    _ old: [Manifest.Entry], _ runs: [BatchReader.RunFile], number: Int,
    with commit: borrowing IndexCommit
  ) throws(IndexError) -> Manifest.Entry {
    let merger = try storing { () throws(StorageError) in
      try SegmentMerger(segments(old), self.runs(runs), workers: layout.workers)
    }
    let entry = try commit.addSegment(number: number, totals: merger.totals) {
      (file) throws(StorageError) in try merger.write(to: file)
    }
    for run in runs { try? directory.disk.remove(directory.path.appending(run.name)) }
    return entry
  }

  private func segments(_ entries: [Manifest.Entry]) throws(StorageError) -> [Segment] {
    var segments: [Segment] = []
    for entry in entries {
      let bytes = try directory.disk.map(directory.path.appending(entry.fileName))
      segments.append(try Segment(bytes, deleted: entry.deleted))
    }
    return segments
  }

  private func runs(_ files: [BatchReader.RunFile]) throws(StorageError) -> [Run] {
    var runs: [Run] = []
    for file in files {
      runs.append(try Run(directory.disk.map(directory.path.appending(file.name))))
    }
    return runs
  }
}
