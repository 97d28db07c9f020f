internal import Analysis
internal import Corpus
internal import Describing
internal import Storage
internal import SystemPackage

/// The files of a corpus as a walk found them, and what is known of them before they are read.
struct FoundCorpus {
  let files: [FoundFile]
  let describer: Describer

  /// What the documents of a file depend on beside the file: tables, options, the program.
  let basis: Fingerprint

  /// What was told so far.
  let report: IndexReport

  /// Raised with every change by which a file of the same bytes is read or described in another way.
  private static let readingVersion = 1

  init(
    _ roots: [CorpusRoot], _ directory: IndexDirectory, _ options: IndexingOptions
  ) throws(IndexError) {
    let found: FileListing
    do {
      found = try DirectoryWalk.walk(
        roots: roots, excluding: directory.path,
        respectingIgnoreFiles: options.reading.respectsIgnoreFiles)
    } catch {
      throw .corpus(error)
    }
    let (table, diagnostics) = MetadataTable.read(found, options: options.reading)
    files = found.files
    describer = Describer(table: table)
    basis = Self.basis(of: found.tables, options)
    var report = IndexReport(found)
    report.diagnostics += diagnostics
    self.report = report
  }

  private static func basis(of tables: [FoundFile], _ options: IndexingOptions) -> Fingerprint {
    var writer = ByteWriter()
    writer.append(UInt64(readingVersion))
    writer.appendCounted(Array(Analyzer.dictionaryIdentity.utf8))
    writer.append(UInt8(options.isRepairing ? 1 : 0))
    for rule in options.reading.encodings { writer.appendCounted(Array(rule.text.utf8)) }
    for table in tables {
      writer.appendCounted(Array(table.name.utf8))
      let bytes = (try? RawFile(reading: table))?.bytes ?? []
      writer.append(Fingerprint(of: bytes).low)
      writer.append(Fingerprint(of: bytes).high)
    }
    return Fingerprint(of: writer.bytes)
  }
}
