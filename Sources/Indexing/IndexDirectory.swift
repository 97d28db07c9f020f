package import Storage
package import SystemPackage

/// A directory that holds an index, and how its files are called.
package struct IndexDirectory: Sendable {
  /// The name of the directory where none is given.
  package static let defaultName = "Index"

  /// The name of the manifest in it.
  package static let manifestName = "MANIFEST"

  /// The name of the lexicon in it, which is the user's: nothing of a commit knows or removes it.
  package static let lexiconName = "lexicon.txt"

  /// The directory.
  package let path: FilePath

  /// Where its bytes are.
  package let disk: any Disk

  /// A directory of what indexes share and what can be made anew; `nil`: it is in the index itself.
  package let cache: FilePath?

  /// The index directory at `path`, whether there or not.
  package init(_ path: FilePath, disk: any Disk = SystemDisk(), cache: FilePath? = nil) {
    self.path = path
    self.disk = disk
    self.cache = cache
  }

  /// The manifest's path.
  var manifestPath: FilePath { path.appending(Self.manifestName) }

  /// Where a file of the corpus lies, by its name in the index: below the directory that holds the
  /// index, unless the name is a path from the root (see `IndexedPaths`).
  func path(ofFileNamed name: String) -> FilePath {
    let path = path.lexicallyNormalized()
    let isNamed = path.lastComponent.map { $0.kind == .regular } ?? false
    let base = isNamed ? path.removingLastComponent() : path.appending("..")
    return base.pushing(FilePath(name))
  }

  /// The current manifest.
  package func manifest() throws(IndexError) -> Manifest {
    do {
      return try Manifest(disk.map(manifestPath))
    } catch .system(_, _, .noSuchFileOrDirectory), .system(_, _, .notDirectory) {
      throw .noIndex(path)
    } catch {
      throw .storage(error)
    }
  }

  /// The name of a segment's file; used once and never again.
  static func segmentName(generation: UInt64, number: Int) -> String {
    stem(generation, number) + ".segment"
  }

  /// The name of the file of a run that segments are made of.
  static func runName(generation: UInt64, number: Int) -> String {
    stem(generation, number) + ".run"
  }

  private static func stem(_ generation: UInt64, _ number: Int) -> String {
    "\(padded(generation, to: 8))-\(padded(UInt64(number), to: 4))"
  }

  /// Whether a file of this name is ours to remove when no manifest names it.
  static func isOurs(_ name: String) -> Bool {
    generation(ofSegmentName: name) != nil || WordTableFile.isName(name)
      || name == manifestName + ".tmp" || name == FileMarks.name || name == FileMarks.name + ".tmp"
  }

  /// The generation in the name of a segment's file or temporary file, or of a run's; `nil` for any other
  /// name.
  static func generation(ofSegmentName name: String) -> UInt64? {
    let numbers = name.prefix { $0 != "." }.split(separator: "-")
    guard numbers.count == 2, let generation = UInt64(numbers[0]), let number = Int(numbers[1])
    else { return nil }
    let segment = segmentName(generation: generation, number: number)
    let run = runName(generation: generation, number: number)
    return [segment, segment + ".tmp", run].contains(name) ? generation : nil
  }

  private static func padded(_ number: UInt64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
