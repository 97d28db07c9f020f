internal import Analysis
internal import Corpus
internal import Describing

/// What is counted of a file that was read, or of some of its texts.
struct FileTally: Sendable {
  /// Texts by encoding.
  private(set) var encodings: [TextEncoding: Int] = [:]

  /// Texts by format.
  private(set) var formats: [SourceFormat: Int] = [:]

  /// Texts whose encoding is doubtful.
  private(set) var uncertainCount = 0

  /// Documents that are speeches among others.
  private(set) var speechCount = 0

  /// Repairs by kind.
  private(set) var repairs: [Repair.Kind: Int] = [:]

  /// Documents.
  private(set) var documentCount = 0

  /// What is worth telling.
  private(set) var diagnostics: [Diagnostic] = []

  /// Nothing yet.
  init() {}

  /// A file that is in memory whole.
  init(_ loaded: LoadedFile) {
    for text in loaded.texts { count(text) }
    for document in loaded.documents { count(document) }
    diagnostics = loaded.diagnostics
  }

  /// Counts a text, its documents, and what is to be told of them.
  mutating func add(
    _ text: SourceText, _ documents: [LoadedFile.Document], _ diagnostics: [Diagnostic]
  ) {
    count(text)
    for document in documents { count(document) }
    self.diagnostics += diagnostics
  }

  /// Adds what was counted of the texts behind these.
  mutating func add(_ other: FileTally) {
    encodings.merge(other.encodings, uniquingKeysWith: +)
    formats.merge(other.formats, uniquingKeysWith: +)
    uncertainCount += other.uncertainCount
    speechCount += other.speechCount
    repairs.merge(other.repairs, uniquingKeysWith: +)
    documentCount += other.documentCount
    diagnostics += other.diagnostics
  }

  /// Puts what is to be told of the reading of the file before what is to be told of its texts.
  mutating func tellFirst(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics + self.diagnostics
  }

  private mutating func count(_ text: SourceText) {
    encodings[text.encoding, default: 0] += 1
    formats[text.format, default: 0] += 1
    if text.confidence < SourceText.leastConfidence { uncertainCount += 1 }
  }

  private mutating func count(_ document: LoadedFile.Document) {
    documentCount += 1
    if document.description.speech != nil { speechCount += 1 }
    for repair in document.repairs { repairs[repair.kind, default: 0] += 1 }
  }
}
