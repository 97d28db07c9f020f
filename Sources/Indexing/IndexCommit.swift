internal import Storage
internal import SystemPackage

/// The making of one commit, by the only writer of the directory.
///
/// Order: each segment to a temporary file, synced, renamed, directory synced; then the manifest
/// the same way; then what no manifest names is removed. So a power cut at any moment leaves the
/// old commit or the new one, whole.
package struct IndexCommit: ~Copyable {
  private let directory: IndexDirectory
  private let lock: DirectoryLock
  private var manifest: Manifest

  private init(directory: IndexDirectory, lock: DirectoryLock, manifest: Manifest) {
    self.directory = directory
    self.lock = lock
    self.manifest = manifest
  }

  /// Begins a commit: makes the directory where missing and takes the writer's lock.
  ///
  /// What an earlier writer left behind is removed first, so that it cannot fill the disk. A
  /// manifest that cannot be read does not stop a full rebuild; its number is not used again.
  package static func begin(
    in directory: IndexDirectory, analyzer: String, isRepaired: Bool = true
  ) throws(IndexError) -> IndexCommit {
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
    let manifest = Manifest(
      generation: min(max(previous?.generation ?? 0, written), .max - 1) + 1, analyzer: analyzer,
      isRepaired: isRepaired, segments: [])
    return IndexCommit(directory: directory, lock: lock, manifest: manifest)
  }

  /// Writes the next segment.
  package mutating func add(_ builder: consuming SegmentBuilder) throws(IndexError) {
    let name = IndexDirectory.segmentName(
      generation: manifest.generation, number: manifest.segments.count)
    let parts = builder.finish()
    let path = directory.path.appending(name)
    try storing { () throws(StorageError) in try directory.disk.replace(path, with: parts) }
    manifest.segments.append(
      Manifest.Entry(
        fileName: name, size: parts.reduce(0) { $0 + $1.count },
        checksum: SectionFileWriter.trailerChecksum(of: parts), totals: builder.totals))
  }

  /// Makes the segments the index's content, then removes what no manifest names any more.
  ///
  /// On return the commit is safe from a power cut. That an old file could not be removed is not
  /// an error: the next commit tries again.
  package consuming func finish() throws(IndexError) -> Manifest {
    let parts = manifest.encoded()
    let path = directory.manifestPath
    try storing { () throws(StorageError) in try directory.disk.replace(path, with: parts) }
    let names = (try? directory.disk.names(in: directory.path)) ?? []
    Self.remove(names, in: directory, but: manifest.segments)
    return manifest
  }

  /// Removes the segments written so far; the index stays as it was.
  package consuming func abandon() {
    for segment in manifest.segments {
      try? directory.disk.remove(directory.path.appending(segment.fileName))
    }
  }

  /// Removes the files of these names that are ours and neither live segments nor the word table of
  /// this program, as far as that is possible.
  private static func remove(
    _ names: [String], in directory: IndexDirectory, but live: [Manifest.Entry]
  ) {
    let liveNames = Set(live.map(\.fileName) + [WordTableFile.name])
    for name in names where IndexDirectory.isOurs(name) && !liveNames.contains(name) {
      try? directory.disk.remove(directory.path.appending(name))
    }
  }
}
