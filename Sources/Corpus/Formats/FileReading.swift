/// The way from a file's bytes to its texts; archives lead to more files.
struct FileReading {
  private(set) var texts: [SourceText] = []
  private(set) var diagnostics: [Diagnostic] = []

  let options: ReadingOptions
  var budget: UnpackingBudget

  init(options: ReadingOptions, budget: UnpackingBudget) {
    self.options = options
    self.budget = budget
  }

  /// Reads the file, or tells why it cannot be read.
  mutating func read(_ file: RawFile) {
    do throws(Diagnostic) {
      add(try SourceText(decoding: file, options: options))
    } catch {
      diagnostics.append(error)
    }
  }

  private mutating func add(_ text: SourceText) {
    texts.append(text)
    diagnostics += text.diagnostics
  }
}
