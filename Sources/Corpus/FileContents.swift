/// All that a file gave: its texts, and what is to be told about it.
package struct FileContents: Sendable {
  /// One for most formats; several for archives and tables, in the order of the file; none when
  /// the file cannot be indexed.
  package let texts: [SourceText]

  /// Why there is no text, what of the file could not be read, what is doubtful.
  package let diagnostics: [Diagnostic]

  /// Reads the file in the format that its bytes are in.
  package init(of file: RawFile, options: ReadingOptions = ReadingOptions()) {
    var reading = FileReading(options: options, budget: UnpackingBudget(of: file))
    reading.read(file)
    texts = reading.texts
    diagnostics = reading.diagnostics
  }
}
