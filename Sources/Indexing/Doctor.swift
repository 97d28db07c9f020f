package import Corpus
internal import Describing
package import SystemPackage

/// Reads every file of a corpus as `Indexer` does, and tells what it found instead of indexing it.
package struct Doctor {
  private let options: IndexingOptions

  /// A doctor that reads texts as these options say.
  package init(options: IndexingOptions = IndexingOptions()) {
    self.options = options
  }

  /// Diagnoses all files below the roots but those in the directory `excluding`, in the order of
  /// their names, and gives the sums. No more than one file is kept in memory.
  package func run(
    _ roots: [CorpusRoot], excluding: FilePath? = nil, telling tell: (FileDiagnosis) -> Void
  ) throws(IndexError) -> IndexReport {
    let found = try walk(roots, excluding)
    let (table, tableDiagnostics) = MetadataTable.read(found, options: options.reading)
    let describer = Describer(table: table)
    var report = IndexReport(found)
    report.diagnostics += tableDiagnostics
    var passedOver = (found.diagnostics + tableDiagnostics).inOrderOfPaths[...]
    for file in found.files {
      while let next = passedOver.first, next.path.precedes(file.name) {
        tell(FileDiagnosis(of: passedOver.removeFirst()))
      }
      tell(diagnosis(of: file, by: describer, counting: &report))
    }
    for diagnostic in passedOver { tell(FileDiagnosis(of: diagnostic)) }
    return report
  }

  private func walk(
    _ roots: [CorpusRoot], _ excluded: FilePath?
  ) throws(IndexError) -> FileListing {
    do {
      return try DirectoryWalk.walk(
        roots: roots, excluding: excluded,
        respectingIgnoreFiles: options.reading.respectsIgnoreFiles)
    } catch {
      throw .corpus(error)
    }
  }

  private func diagnosis(
    of file: FoundFile, by describer: Describer, counting report: inout IndexReport
  ) -> FileDiagnosis {
    let loaded = LoadedFile(file, options: options, describer: describer)
    report.add(FileTally(loaded))
    return FileDiagnosis(of: loaded, named: file.name)
  }
}

extension [Diagnostic] {
  fileprivate var inOrderOfPaths: [Diagnostic] {
    sorted { $0.path.precedes($1.path) }
  }
}

extension String {
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
