internal import Storage
package import SystemPackage

/// The way from roots to the files to read.
///
/// Nothing is opened but directories, one at a time, and files that are roots. Symbolic links are
/// followed to files, never to directories (but a root may be a link). Directories wait in a list,
/// so that no depth of nesting can overflow the stack.
package struct DirectoryWalk {
  private let excluded: FileIdentity?
  private let respectsIgnoreFiles: Bool
  private var pending: [(entry: WalkedEntry, scope: IgnoreScope)] = []
  private var findings: [Finding] = []
  private var directories: [FilePath] = []

  /// Lists the files under the roots. The directory `excluding`, by whatever path it is reached,
  /// and all in it is passed over in silence; so is what a `.gitignore` or `.wensouignore` in a root or below says, unless
  /// `respectingIgnoreFiles` is false, but for roots that are files. Fails when a root cannot be read.
  package static func walk(
    roots: [CorpusRoot], excluding: FilePath? = nil, respectingIgnoreFiles: Bool = true
  ) throws(CorpusError) -> FileListing {
    var walk = DirectoryWalk(
      excluded: excluding.flatMap { try? FileIdentity(of: $0) },
      respectsIgnoreFiles: respectingIgnoreFiles)
    for root in roots { try walk.visit(root) }
    return FileListing(walk.findings, directories: walk.directories)
  }

  private init(excluded: FileIdentity?, respectsIgnoreFiles: Bool) {
    self.excluded = excluded
    self.respectsIgnoreFiles = respectsIgnoreFiles
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
    add(EntryKind(fileNamed: component.string), entry, IgnoreScope())
  }

  private mutating func visitTree(_ root: CorpusRoot) throws(Errno) {
    try readDirectory(at: root.path, named: root.name, IgnoreScope(), isRoot: true)
    while let (directory, scope) = pending.popLast() {
      do throws(Errno) {
        try readDirectory(at: directory.path, named: directory.name, scope, isRoot: false)
      } catch {
        let kind = Finding.Kind.skipped(.unreadable(error.description))
        findings.append(Finding(entry: directory, kind: kind))
      }
    }
  }

  /// Reads all names before anything is made of them: a directory is taken whole or not at all.
  private mutating func readDirectory(
    at path: FilePath, named name: String, _ scope: IgnoreScope, isRoot: Bool
  ) throws(Errno) {
    var stream = try DirectoryStream(opening: path, followingLink: isRoot)
    if stream.identity == excluded { return }
    directories.append(path)
    var components: [FilePath.Component] = []
    while let component = try stream.next() { components.append(component) }
    let entries = components.map { component in
      WalkedEntry(
        identity: WalkedEntry.Identity(directory: stream.identity, component: component),
        path: path.appending(component),
        name: (name.isEmpty ? "" : name + "/") + String(escaping: component))
    }
    let scope = respectsIgnoreFiles ? reading(entries, scope) : scope
    for entry in entries {
      add(EntryKind(of: entry.identity.component, at: entry.path), entry, scope)
    }
  }

  /// The scope with the rules of the files among the entries of its directory; those that cannot be read are told.
  private mutating func reading(_ entries: [WalkedEntry], _ scope: IgnoreScope) -> IgnoreScope {
    var scope = scope
    for name in IgnoreFile.names {
      for entry in entries where entry.identity.component.string == name {
        let file = FoundFile(path: entry.path, name: entry.name, format: .plainText)
        do throws(Diagnostic) {
          let bytes = try RawFile(reading: file, limit: IgnoreFile.byteLimit).bytes
          scope.add(IgnoreFile(name: entry.name, bytes))
        } catch {
          findings.append(Finding(entry: entry, kind: .skipped(error.reason)))
        }
      }
    }
    return scope
  }

  private mutating func add(_ kind: EntryKind, _ entry: WalkedEntry, _ scope: IgnoreScope) {
    let component = entry.identity.component.string
    let isDirectory = if case .directory = kind { true } else { false }
    if case .finding(.hidden) = kind {
      findings.append(Finding(entry: entry, kind: .hidden))
    } else if let rule = scope.reason(component, isDirectory: isDirectory) {
      let ignored = IgnoredEntry(name: entry.name, isDirectory: isDirectory, rule: rule)
      findings.append(Finding(entry: entry, kind: .ignored(ignored)))
    } else {
      switch kind {
      case .directory: pending.append((entry, scope.entering(component)))
      case .finding(let kind): findings.append(Finding(entry: entry, kind: kind))
      }
    }
  }
}
