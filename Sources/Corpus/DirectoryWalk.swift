internal import Storage
package import SystemPackage

/// The way from roots to the files to read.
///
/// Nothing is opened but directories, one at a time, and files that are roots. Symbolic links are
/// followed to files, never to directories (but a root may be a link). Directories wait in a list,
/// so that no depth of nesting can overflow the stack.
package struct DirectoryWalk {
  private let excluded: FileIdentity?
  private var pending: [WalkedEntry] = []
  private var findings: [Finding] = []
  private var directories: [FilePath] = []

  /// Lists the files under the roots. The directory `excluding`, by whatever path it is reached,
  /// and all in it is passed over in silence. Fails when a root cannot be read.
  package static func walk(
    roots: [CorpusRoot], excluding: FilePath? = nil
  ) throws(CorpusError) -> FileListing {
    var walk = DirectoryWalk(excluded: excluding.flatMap { try? FileIdentity(of: $0) })
    for root in roots { try walk.visit(root) }
    return FileListing(walk.findings, directories: walk.directories)
  }

  private init(excluded: FileIdentity?) {
    self.excluded = excluded
  }

  private mutating func visit(_ root: CorpusRoot) throws(CorpusError) {
    switch try root.reading({ path throws(Errno) in try path.stat().type }) {
    case .directory: try root.reading { _ throws(Errno) in try visitTree(root) }
    case .regular: try root.reading { _ throws(Errno) in try visitFile(root) }
    default: throw CorpusError(path: root.path.string, reason: .neitherFileNorDirectory)
    }
  }

  private mutating func visitFile(_ root: CorpusRoot) throws(Errno) {
    guard let component = root.path.lastComponent else { throw .isDirectory }
    _ = try OpenedFile(path: root.path)
    let parent = root.path.removingLastComponent()
    let directory = try FileIdentity(of: parent.isEmpty ? "." : parent)
    directories.append(parent.isEmpty ? "." : parent)
    let name = root.name.isEmpty ? String(escaping: component) : root.name
    let entry = WalkedEntry(
      identity: WalkedEntry.Identity(directory: directory, component: component),
      path: root.path, name: name)
    add(EntryKind(fileNamed: component.string), entry)
  }

  private mutating func visitTree(_ root: CorpusRoot) throws(Errno) {
    try readDirectory(at: root.path, named: root.name, isRoot: true)
    while let directory = pending.popLast() {
      do throws(Errno) {
        try readDirectory(at: directory.path, named: directory.name, isRoot: false)
      } catch {
        add(.finding(.skipped(.unreadable(error.description))), directory)
      }
    }
  }

  /// Reads all names before anything is made of them: a directory is taken whole or not at all.
  private mutating func readDirectory(
    at path: FilePath, named prefix: String, isRoot: Bool
  ) throws(Errno) {
    var stream = try DirectoryStream(opening: path, followingLink: isRoot)
    if stream.identity == excluded { return }
    directories.append(path)
    var components: [FilePath.Component] = []
    while let component = try stream.next() { components.append(component) }
    for component in components {
      let entry = WalkedEntry(
        identity: WalkedEntry.Identity(directory: stream.identity, component: component),
        path: path.appending(component),
        name: (prefix.isEmpty ? "" : prefix + "/") + String(escaping: component))
      add(EntryKind(of: component, at: entry.path), entry)
    }
  }

  private mutating func add(_ kind: EntryKind, _ entry: WalkedEntry) {
    switch kind {
    case .directory: pending.append(entry)
    case .finding(let kind): findings.append(Finding(entry: entry, kind: kind))
    }
  }
}
