/// All that a file gave: its texts, and what is to be told about it.
package struct FileContents: Sendable {
  /// One for most formats; several for archives and tables, in the order of the file; none when
  /// the file cannot be indexed.
  package let texts: [SourceText]

  /// Why there is no text, what of the file could not be read, what is doubtful.
  package let diagnostics: [Diagnostic]

  /// Reads the file in the format that its bytes are in.
  package init(of file: RawFile, options: ReadingOptions = ReadingOptions()) {
    var texts: [SourceText] = []
    diagnostics = Self.forEachText(of: file, options: options) { texts.append($0) }
    self.texts = texts
  }

  /// Gives the texts of a file one after the other, so that those of a large one need not be in memory
  /// together; answers what is to be told about it.
  package static func forEachText(
    of file: RawFile, options: ReadingOptions = ReadingOptions(), _ body: (SourceText) -> Void
  ) -> [Diagnostic] {
    withoutActuallyEscaping(body) { body in
      var reading = FileReading(options: options, budget: UnpackingBudget(of: file), give: body)
      reading.read(file)
      return reading.diagnostics
    }
  }
}
