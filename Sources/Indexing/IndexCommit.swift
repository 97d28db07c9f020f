package import Storage
internal import SystemPackage

/// The making of one commit, by the only writer of the directory.
///
/// Order: each segment to a temporary file, synced, renamed, directory synced; then the manifest
/// the same way; then what no manifest names is removed. So a power cut at any moment leaves the
/// old commit or the new one, whole.
package struct IndexCommit: ~Copyable {
  private let directory: IndexDirectory
  private let lock: DirectoryLock

  /// The number of the commit.
  package let generation: UInt64

  /// Begins a commit: makes the directory where missing and takes the writer's lock.
  ///
  /// What an earlier writer left behind is removed first, so that it cannot fill the disk. A
  /// manifest that cannot be read does not stop a full rebuild; its number is not used again.
  package static func begin(in directory: IndexDirectory) throws(IndexError) -> IndexCommit {
    try storing { () throws(StorageError) in
      try directory.disk.createDirectory(directory.path)
    }
    let isUsable = try storing { () throws(StorageError) in try directory.isUsable() }
    guard isUsable else { throw .notAnIndex(directory.path) }
    let (lock, names) = try storing { () throws(StorageError) in
      (try directory.disk.lock(directory.path), try directory.disk.names(in: directory.path))
    }
    let previous = try? directory.manifest()
    if previous != nil || !names.contains(IndexDirectory.manifestName) {
      remove(names, in: directory, but: previous?.segments ?? [])
    }
    let written = names.compactMap(IndexDirectory.generation(ofSegmentName:)).max() ?? 0
    return IndexCommit(
      directory: directory, lock: lock,
      generation: min(max(previous?.generation ?? 0, written), .max - 1) + 1)
  }

  private init(directory: IndexDirectory, lock: DirectoryLock, generation: UInt64) {
    self.directory = directory
    self.lock = lock
    self.generation = generation
  }

  /// Writes segment number `number` of the commit, whose documents have these sums.
  package func addSegment(
    number: Int, totals: SegmentTotals,
    _ body: (any WritableFile) throws(StorageError) -> SectionFileWriter.Summary
  ) throws(IndexError) -> Manifest.Entry {
    let name = IndexDirectory.segmentName(generation: generation, number: number)
    let path = directory.path.appending(name)
    let summary = try storing { () throws(StorageError) in
      try directory.disk.replace(path, writing: body)
    }
    return Manifest.Entry(
      fileName: name, size: summary.size, checksum: summary.checksum, totals: totals)
  }

  /// Makes the manifest the index's content, then removes what it does not name.
  ///
  /// On return the commit is safe from a power cut. That an old file could not be removed is not
  /// an error: the next commit tries again.
  package consuming func finish(_ manifest: Manifest) throws(IndexError) {
    let path = directory.manifestPath
    try storing { () throws(StorageError) in
      try directory.disk.replace(path, with: manifest.encoded())
    }
    let names = (try? directory.disk.names(in: directory.path)) ?? []
    Self.remove(names, in: directory, but: manifest.segments)
  }

  /// Removes the segments written so far; the index stays as it was.
  package consuming func abandon() {
    let names = (try? directory.disk.names(in: directory.path)) ?? []
    for name in names where IndexDirectory.generation(ofSegmentName: name) == generation {
      try? directory.disk.remove(directory.path.appending(name))
    }
  }

  /// Removes the files of these names that are ours and neither live segments nor kept beside them, as
  /// far as that is possible.
  private static func remove(
    _ names: [String], in directory: IndexDirectory, but live: [Manifest.Entry]
  ) {
    let liveNames = Set(live.map(\.fileName) + [WordTableFile.name, FileMarks.name])
    for name in names where IndexDirectory.isOurs(name) && !liveNames.contains(name) {
      try? directory.disk.remove(directory.path.appending(name))
    }
  }
}
