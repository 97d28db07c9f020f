package import Corpus
internal import Describing
internal import Storage
package import SystemPackage

/// Finds the text of a file: what the index holds of it, else what the disk has.
package struct TextLookup {
  /// What was found; neither documents nor diagnostics when there is no such file.
  package struct Finding: Hashable, Sendable {
    /// The documents in the order of the file.
    package var documents: [ShownDocument] = []
    /// Why a file on the disk has no documents, or what is doubtful about them.
    package var diagnostics: [Diagnostic] = []

    /// Whether there is such a file.
    package var isFile: Bool { !documents.isEmpty || !diagnostics.isEmpty }
  }

  private let directory: IndexDirectory
  private let paths: IndexedPaths
  private let options: IndexingOptions

  /// A lookup in an index, which may be missing, and on the disk.
  package init(
    _ directory: IndexDirectory, paths: IndexedPaths,
    options: IndexingOptions = IndexingOptions()
  ) {
    self.directory = directory
    self.paths = paths
    self.options = options
  }

  /// The documents of a file, an entry of an archive, or all entries of an archive, by the path
  /// that a user gave.
  package func find(_ path: FilePath) throws(IndexError) -> Finding {
    let name = paths.name(of: path)
    let indexed = try indexedDocuments(named: name)
    return indexed.isEmpty ? try storedOnDisk(path, named: name) : Finding(documents: indexed)
  }

  private func indexedDocuments(named name: String) throws(IndexError) -> [ShownDocument] {
    let snapshot: Snapshot
    do {
      snapshot = try Snapshot(directory)
    } catch .noIndex {
      return []
    }
    var documents: [ShownDocument] = []
    for segment in snapshot.segments {
      for document in segment.documents.documents {
        let isWanted = try storing { () throws(StorageError) in
          try segment.documents.name(of: document).isText(of: name)
        }
        if isWanted { documents.append(try Self.document(document, in: segment.documents)) }
      }
    }
    return documents
  }

  private static func document(
    _ document: DocumentID, in store: DocumentStore
  ) throws(IndexError) -> ShownDocument {
    let (description, source, repairs) = try storing { () throws(StorageError) in
      (
        try store.description(of: document), try store.sourceText(of: document),
        try store.repairs(of: document)
      )
    }
    do { return try ShownDocument(description, source: source, repairs: repairs) } catch {
      throw .storage(store.damage(of: document, "repairs that do not fit the text"))
    }
  }

  /// Reads the file, or the one on the way to it when that is an archive.
  private func storedOnDisk(_ path: FilePath, named name: String) throws(IndexError) -> Finding {
    guard let file = Self.regularFile(onTheWayTo: path) else { return Finding() }
    let listing: FileListing
    do {
      let root = CorpusRoot(path: file, name: paths.name(of: file))
      listing = try DirectoryWalk.walk(roots: [root])
    } catch {
      throw .corpus(error)
    }
    guard let found = listing.files.first else {
      return file == path ? Finding(diagnostics: listing.diagnostics) : Finding()
    }
    return try documents(of: found, named: name)
  }

  private func documents(of file: FoundFile, named name: String) throws(IndexError) -> Finding {
    let loaded = LoadedFile(file, options: options, describer: Describer())
    var finding = Finding(diagnostics: loaded.diagnostics.filter { $0.path.isText(of: name) })
    for document in loaded.documents where document.description.name.isText(of: name) {
      do {
        finding.documents.append(
          try ShownDocument(
            document.description, source: document.source, repairs: document.repairs))
      } catch {
        throw .analysis(error)
      }
    }
    return finding
  }

  private static func regularFile(onTheWayTo path: FilePath) -> FilePath? {
    var path = path
    while path.lastComponent != nil {
      if let status = try? path.stat() { return status.type == .regular ? path : nil }
      path.removeLastComponent()
    }
    return nil
  }
}

extension String {
  /// Whether a text of this name is the file `name`, or an entry of it if that is an archive.
  fileprivate func isText(of name: String) -> Bool {
    if utf8.elementsEqual(name.utf8) { return true }
    return name.lowercased().hasSuffix(".zip") && utf8.starts(with: "\(name)/".utf8)
  }
}
