internal import Analysis
package import Corpus
package import Describing

/// All that is known of a file after it was read as for indexing.
package struct FileDiagnosis: Hashable, Sendable {
  /// A text that the file holds: the whole file, an entry of an archive, a row of a table.
  package struct Text: Hashable, Sendable {
    /// What it is called in the index.
    package let name: String
    /// The format it was read in.
    package let format: SourceFormat
    /// Its size in bytes as it was stored.
    package let byteCount: Int
    /// The encoding it was read in.
    package let encoding: TextEncoding
    /// How certain that is, 0…1.
    package let confidence: Double
    /// How many characters could not be decoded.
    package let replacedCount: Int
    /// How many pages it has; 0 when the format has none.
    package let pageCount: Int
    /// What a reader may stumble over, without what was replaced while decoding.
    package let traits: [TextTrait]
    /// Its documents: one, or its speeches.
    package let documents: [Document]

    /// Whether the encoding is doubtful.
    package var isUncertain: Bool { confidence < SourceText.leastConfidence }
  }

  /// A document of a text.
  package struct Document: Hashable, Sendable {
    /// Which speech of its file it is, from 1; `nil` when the file was not split.
    package let speech: Int?
    /// The lines of the file that it fills.
    package let lines: ClosedRange<Int>
    /// What is told about it.
    package let fields: [Field]
    /// What was repaired, in the order of the text.
    package let repairs: [RepairedPlace]

    /// The value of the field of the title.
    package var title: String? { fields.first { $0.name == .title }?.value }
  }

  /// What the file is called in the index.
  package let name: String

  /// Its size in bytes; 0 when it could not be opened.
  package let byteCount: Int

  /// Its texts in the order of the file; none when it cannot be indexed.
  package let texts: [Text]

  /// What is worth telling about it.
  package let diagnostics: [Diagnostic]

  /// Whether nothing was skipped and nothing is doubtful.
  package var isSound: Bool { diagnostics.isEmpty && !texts.contains(where: \.isUncertain) }

  /// A file that was passed over unread.
  init(of diagnostic: Diagnostic) {
    name = diagnostic.path
    byteCount = 0
    texts = []
    diagnostics = [diagnostic]
  }

  /// A file that was read under a name.
  init(of file: LoadedFile, named name: String) {
    self.name = name
    byteCount = file.byteCount
    diagnostics = file.diagnostics
    let documents = Dictionary(grouping: file.documents, by: \.text)
    texts = file.texts.enumerated().map { Text($1, documents: documents[$0] ?? []) }
  }
}

extension FileDiagnosis.Text {
  fileprivate init(_ text: SourceText, documents: [LoadedFile.Document]) {
    name = text.name
    format = text.format
    byteCount = text.byteCount
    encoding = text.encoding
    confidence = text.confidence
    replacedCount = text.replacedCount
    pageCount = text.pageStarts.count
    let isMarkup = text.format != .plainText && text.format != .markdown
    traits = TextTraitScan.traits(
      of: text.utf8, firstLine: text.firstLine, isMarkup: isMarkup
    ).compactMap { $0.without(replaced: text.replacedCount) }
    self.documents = documents.map(FileDiagnosis.Document.init)
  }
}

extension FileDiagnosis.Document {
  fileprivate init(_ document: LoadedFile.Document) {
    speech = document.description.speech
    fields = document.description.fields
    let first = document.description.firstLine
    let breaks = document.source.dropLast().count { $0 == 0x0A }
    lines = first...first + breaks
    repairs = RepairedPlace.places(of: document.repairs, in: document.source, firstLine: first)
  }
}

extension TextTrait {
  /// The trait without the characters that decoding has put in; `nil` when nothing is left.
  fileprivate func without(replaced count: Int) -> TextTrait? {
    guard kind == .replacementCharacters, count > 0 else { return self }
    return self.count <= count
      ? nil : TextTrait(kind: kind, count: self.count - count, firstLine: firstLine)
  }
}
