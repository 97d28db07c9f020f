extension MetadataTable {
  /// Reads the tables that a walk found, and tells of rows that name none of the files it found,
  /// read or passed over.
  package static func read(
    _ found: FileListing, options: ReadingOptions = ReadingOptions()
  ) -> (table: MetadataTable, diagnostics: [Diagnostic]) {
    let (table, diagnostics) = read(found.tables, options: options)
    let names = found.files.map(\.name) + found.diagnostics.map(\.path)
    return (table, diagnostics + table.diagnostics(forFiles: names))
  }

  /// Reads the tables that a walk found; what is wrong with one is told, and the others are used.
  package static func read(
    _ files: [FoundFile], options: ReadingOptions = ReadingOptions()
  ) -> (table: MetadataTable, diagnostics: [Diagnostic]) {
    var table = MetadataTable()
    var diagnostics: [Diagnostic] = []
    for file in files {
      do throws(Diagnostic) {
        let text = try SourceText(decoding: RawFile(reading: file), options: options)
        diagnostics += text.diagnostics + table.add(text.utf8, named: file.name)
      } catch {
        diagnostics.append(error)
      }
    }
    return (table, diagnostics)
  }
}
