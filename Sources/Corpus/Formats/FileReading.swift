/// The way from a file's bytes to its texts; archives lead to more files.
///
/// Memory: of the texts the one that is being read.
struct FileReading {
  private(set) var diagnostics: [Diagnostic] = []

  /// How many texts were given.
  private(set) var textCount = 0

  let options: ReadingOptions
  var budget: UnpackingBudget
  private let give: (SourceText) -> Void

  /// A reading that gives each text as soon as it is read.
  init(
    options: ReadingOptions, budget: UnpackingBudget, give: @escaping (SourceText) -> Void
  ) {
    self.options = options
    self.budget = budget
    self.give = give
  }

  /// Reads the file, or tells why it cannot be read.
  mutating func read(_ file: RawFile) {
    do throws(UnreadableDocument) {
      if file.isLockFile { throw UnreadableDocument(.lockFile) }
      if file.bytes.isEmpty { throw UnreadableDocument(.empty) }
      if let signature = FileSignature(file.bytes) {
        try read(file, signature)
      } else {
        readText(file)
      }
    } catch {
      tell(error.reason, about: file.name)
    }
  }

  /// Adds to what is to be told.
  mutating func tell(_ reason: Diagnostic.Reason, about name: String) {
    diagnostics.append(Diagnostic(path: name, reason: reason))
  }

  private mutating func read(
    _ file: RawFile, _ signature: FileSignature
  ) throws(UnreadableDocument) {
    switch signature {
    case .zip: try readContainer(file)
    case .pdf: add(try PDFDocument.read(file.bytes), of: file, as: .pdf)
    case .rtf: add(try RichText.read(file.bytes), of: file, as: .rtf)
    case .compoundFile: add(try CompoundDocument.read(file.bytes), of: file, as: .doc)
    }
  }

  private mutating func readContainer(_ file: RawFile) throws(UnreadableDocument) {
    switch try ContainerKind(of: file.bytes, budget) {
    case .unsupported(let ending): throw UnreadableDocument(.unsupportedFormat(ending))
    case .format(.docx): add(try WordDocument.read(file.bytes, &budget), of: file, as: .docx)
    case .format(.odt): add(try OpenDocumentText.read(file.bytes, &budget), of: file, as: .odt)
    case .format(.epub): add(try EPUBBook.read(file.bytes, &budget), of: file, as: .epub)
    case .format:
      try budget.enterArchive()
      defer { budget.leaveArchive() }
      try readArchive(file)
    }
  }

  private mutating func readText(_ file: RawFile) {
    do throws(Diagnostic) {
      let source = try SourceText(decoding: file, options: options)
      let format = TextMarkup.format(of: source.utf8, named: file.format)
      diagnostics += source.diagnostics
      do throws(UnreadableDocument) {
        try read(source, as: format)
      } catch {
        tell(error.reason, about: file.name)
      }
    } catch {
      let isForeign = !file.format.isText && error.reason != .empty
      tell(isForeign ? .damagedDocument(.notOfItsFormat) : error.reason, about: file.name)
    }
  }

  private mutating func read(
    _ source: SourceText, as format: SourceFormat
  ) throws(UnreadableDocument) {
    switch format {
    case .html: add(try HTMLPage.read(source.utf8), of: source, as: format)
    case .xml: add(try PlainXML.read(source.utf8), of: source, as: format)
    case .csv: try readTable(source)
    case .jsonLines: try readJSONLines(source)
    default: add(source.read(as: format))
    }
  }

  private mutating func add(_ text: SourceText) {
    textCount += 1
    give(text)
  }

  private mutating func add(_ text: ExtractedText, of file: RawFile, as format: SourceFormat) {
    add(text, name: file.name) { () throws(Diagnostic) in
      try SourceText(text, of: file, as: format)
    }
  }

  /// Adds a text that was taken out of another.
  mutating func add(_ text: ExtractedText, of source: SourceText, as format: SourceFormat) {
    add(text, name: source.name) { () throws(Diagnostic) in
      try SourceText(text, of: source, as: format)
    }
  }

  private mutating func add(
    _ text: ExtractedText, name: String, _ make: () throws(Diagnostic) -> SourceText
  ) {
    do throws(Diagnostic) {
      add(try make())
      if let damage = text.damage { tell(.partlyRead(damage), about: name) }
    } catch {
      tell(text.damage.map { .damagedDocument($0) } ?? error.reason, about: name)
    }
  }
}

extension RawFile {
  /// Whether its name is that of a file that Word keeps beside an open document.
  fileprivate var isLockFile: Bool {
    name.split(separator: "/").last?.hasPrefix("~$") ?? false
  }
}
