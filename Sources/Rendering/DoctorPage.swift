internal import Analysis
internal import Corpus
internal import Describing
package import Indexing

/// What is wrong with files, and what is known of them, for a reader: a few lines a file, one where
/// there is nothing to tell, and the sums.
package struct DoctorPage {
  /// How many gaps of a text are shown one by one.
  private static let gapLimit = 10

  private let messages: Messages
  private let paint: Paint
  private let report: IndexReportText
  private let diagnostics: DiagnosticText
  private let displayPath: (String) -> String

  /// A page in a language that names files as `displayPath` does.
  package init(
    language: Language, isColored: Bool, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    report = IndexReportText(language: language, displayPath: displayPath)
    diagnostics = DiagnosticText(language: language, displayPath: displayPath)
    self.displayPath = displayPath
  }

  /// A file, with the end of the last line.
  package func text(of file: FileDiagnosis) -> String {
    let body = isTable(file) ? tableLines(of: file) : file.texts.flatMap { lines(of: $0) }
    let diagnostics = diagnosticLines(of: file)
    let heads = file.texts.isEmpty || isArchive(file) ? [fileHead(of: file)] : []
    return (heads + body + diagnostics).map { $0 + "\n" }.joined()
  }

  /// The sums over all files, with the end of the last line.
  package func summary(of report: IndexReport) -> String {
    "\n" + self.report.summary(of: report)
  }

  private func isTable(_ file: FileDiagnosis) -> Bool {
    file.texts.count > 1 && !isArchive(file)
  }

  private func isArchive(_ file: FileDiagnosis) -> Bool {
    file.texts.contains { !$0.name.utf8.elementsEqual(file.name.utf8) }
  }

  private func fileHead(of file: FileDiagnosis) -> String {
    head(file.name, [messages.size(file.byteCount)].filter { _ in file.byteCount > 0 })
  }

  private func head(_ name: String, _ parts: [String]) -> String {
    let path = paint.path(VisibleText.of(displayPath(name)))
    return ([path] + [parts.joined(separator: " · ")].filter { !$0.isEmpty })
      .joined(separator: "  ")
  }

  private func lines(of text: FileDiagnosis.Text) -> [String] {
    let pages = text.pageCount > 0 ? [messages.pageCount(text.pageCount)] : []
    let parts =
      [messages.name(of: text.format), encoding(of: text), messages.size(text.byteCount)] + pages
    let repairs = text.documents.flatMap(\.repairs)
    return [head(text.name, parts)] + repairLines(repairs) + traitLines(text.traits)
      + text.documents.flatMap(documentLines)
  }

  /// The rows of a table as one text.
  private func tableLines(of file: FileDiagnosis) -> [String] {
    guard let first = file.texts.first else { return [] }
    let parts = [
      messages.name(of: first.format), encoding(of: first), messages.size(file.byteCount),
      messages.rowCount(file.texts.count),
    ]
    return [head(file.name, parts)]
      + repairLines(file.texts.flatMap(\.documents).flatMap(\.repairs))
      + traitLines(TextTrait.sums(of: file.texts.flatMap(\.traits)))
  }

  private func encoding(of text: FileDiagnosis.Text) -> String {
    let name = text.encoding.displayName
    let confidence = messages.confidence(Int((text.confidence * 100).rounded(.down)))
    if text.isUncertain {
      let remark = [messages.doubtful, confidence].joined(separator: messages.listSeparator)
      return name + paint.warning(messages.bracketed(remark))
    }
    return text.confidence < 1 ? name + messages.bracketed(confidence) : name
  }

  private func repairLines(_ repairs: [RepairedPlace]) -> [String] {
    let counts = Repair.Kind.allCases.compactMap { kind -> String? in
      let count = repairs.count { $0.kind == kind }
      return count > 0 ? messages.count(count, of: kind) : nil
    }
    if counts.isEmpty { return [] }
    return [labelled(messages.repairLabel, counts.joined(separator: " · "))]
      + gapLines(repairs.filter { $0.kind == .gap })
  }

  private func gapLines(_ gaps: [RepairedPlace]) -> [String] {
    let more = gaps.count - Self.gapLimit
    return gaps.prefix(Self.gapLimit).map { gap in
      labelled(
        paint.warning(messages.gapLabel),
        "\(messages.line(gap.line))  \(messages.quoted(gap.original))")
    } + (more > 0 ? [labelled(paint.warning(messages.gapLabel), messages.moreGaps(more))] : [])
  }

  private func traitLines(_ traits: [TextTrait]) -> [String] {
    if traits.isEmpty { return [] }
    return [
      labelled(messages.traitLabel, traits.map(messages.trait).joined(separator: " · "))
    ]
  }

  /// The fields of a document; before them, for a speech, which one it is and where it stands.
  private func documentLines(of document: FileDiagnosis.Document) -> [String] {
    let isSpeech = document.speech != nil
    let fields = document.fields.filter { !isSpeech || $0.name != .title }.map(field)
    let speech = document.speech.map { number in
      let title = paint.title(VisibleText.of(document.title ?? ""))
      return "  "
        + [messages.speech(number), messages.lines(document.lines), title]
        .filter { !$0.isEmpty }.joined(separator: "  ")
    }
    let indent = isSpeech ? "    " : "  "
    let list = fields.isEmpty ? [] : [indent + fields.joined(separator: " · ")]
    return [speech].compactMap { $0 } + list
  }

  private func field(_ field: Field) -> String {
    let origin = "\(messages.name(of: field.origin)) \(field.confidence)"
    return messages.field(named: field.name.description) + " " + VisibleText.of(field.value)
      + paint.aside(messages.bracketed(origin))
  }

  /// A reason with its text; the name only of an entry of an archive.
  private func diagnosticLines(of file: FileDiagnosis) -> [String] {
    file.diagnostics.map { diagnostic in
      let isOwn = diagnostic.path.utf8.elementsEqual(file.name.utf8)
      let sentence =
        isOwn ? messages.explanation(of: diagnostic.reason) : diagnostics.line(for: diagnostic)
      return labelled(paint.warning(messages.diagnosticLabel), sentence)
    }
  }

  private func labelled(_ label: String, _ text: String) -> String { "  \(label)  \(text)" }
}

extension TextTrait {
  /// One trait a kind, with the first of the lines.
  fileprivate static func sums(of traits: [TextTrait]) -> [TextTrait] {
    Kind.allCases.compactMap { kind in
      let same = traits.filter { $0.kind == kind }
      guard let line = same.map(\.firstLine).min() else { return nil }
      return TextTrait(kind: kind, count: same.reduce(0) { $0 + $1.count }, firstLine: line)
    }
  }
}
