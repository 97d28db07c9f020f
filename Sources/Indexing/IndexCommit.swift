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
  /// A manifest that cannot be read does not stop a full rebuild; its number is not used again.
  package static func begin(
    in directory: IndexDirectory, analyzer: String
  ) throws(IndexError) -> IndexCommit {
    try storing { () throws(StorageError) in
      try directory.disk.createDirectory(directory.path)
    }
    guard directory.isUsable else { throw .notAnIndex(directory.path) }
    let (lock, names) = try storing { () throws(StorageError) in
      (try directory.disk.lock(directory.path), try directory.disk.names(in: directory.path))
    }
    let committed = (try? directory.manifest())?.generation ?? 0
    let written = names.compactMap(Self.generation(ofSegmentName:)).max() ?? 0
    let manifest = Manifest(
      generation: min(max(committed, written), .max - 1) + 1, analyzer: analyzer, segments: [])
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
    removeUnnamedFiles()
    return manifest
  }

  /// Removes the segments written so far; the index stays as it was.
  package consuming func abandon() {
    for segment in manifest.segments {
      try? directory.disk.remove(directory.path.appending(segment.fileName))
    }
  }

  private borrowing func removeUnnamedFiles() {
    let live = Set(manifest.segments.map(\.fileName) + [WordTableFile.name])
    let names = (try? directory.disk.names(in: directory.path)) ?? []
    for name in names where IndexDirectory.isOurs(name) && !live.contains(name) {
      try? directory.disk.remove(directory.path.appending(name))
    }
  }

  private static func generation(ofSegmentName name: String) -> UInt64? {
    guard IndexDirectory.isOurs(name) else { return nil }
    return UInt64(name.prefix { $0.isNumber })
  }
}
