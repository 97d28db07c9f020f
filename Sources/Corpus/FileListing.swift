package import SystemPackage

/// What a walk found, in a fixed order: ascending by the bytes of the names.
package struct FileListing: Sendable {
  /// The files to read; no two have the same name, and no directory entry is there twice.
  package let files: [FoundFile]

  /// The tables that tell about the files.
  package let tables: [FoundFile]

  /// What is not read, and why.
  package let diagnostics: [Diagnostic]

  /// The directories that were read, in the order of the walk.
  package let directories: [FilePath]

  /// How many entries were passed over because their names begin with a dot.
  package let hiddenCount: Int

  /// What the user's files of rules say is not to be read; a directory stands for all in it.
  package let ignored: [IgnoredEntry]

  /// Orders the findings and leaves one of those that are the same directory entry: the one with
  /// the least name. Of different files with one name the first by path is kept.
  init(_ findings: [Finding], directories: [FilePath] = []) {
    var files: [FoundFile] = []
    var tables: [FoundFile] = []
    var diagnostics: [Diagnostic] = []
    var hiddenCount = 0
    var ignored: [IgnoredEntry] = []
    for finding in findings.inOrder {
      let (path, name) = (finding.entry.path, finding.entry.name)
      switch finding.kind {
      case .hidden: hiddenCount += 1
      case .ignored(let entry): ignored.append(entry)
      case .skipped(let reason): diagnostics.append(Diagnostic(path: name, reason: reason))
      case .table: tables.append(FoundFile(path: path, name: name, format: .plainText))
      case .file where files.last.map { $0.name.hasSameBytes(as: name) } ?? false:
        diagnostics.append(Diagnostic(path: name, reason: .nameTaken))
      case .file(let format): files.append(FoundFile(path: path, name: name, format: format))
      }
    }
    self.files = files
    self.tables = tables
    self.diagnostics = diagnostics
    self.hiddenCount = hiddenCount
    self.ignored = ignored
    self.directories = directories
  }
}

extension [Finding] {
  /// Sorted, without those that are the same entry as one before them.
  fileprivate var inOrder: [Finding] {
    var seen: Set<WalkedEntry.Identity> = []
    return sorted { WalkedEntry.precedes($0.entry, $1.entry) }
      .filter { seen.insert($0.entry.identity).inserted }
  }
}

extension String {
  /// Equality of bytes, where `==` would also equate composed and decomposed letters.
  fileprivate func hasSameBytes(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }
}
