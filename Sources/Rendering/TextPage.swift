package import Analysis
package import Indexing

/// Documents with the numbers of their lines, for a reader.
package struct TextPage {
  /// What is shown of a text.
  package enum Form: Hashable, Sendable {
    /// The source text with the repairs marked: what was removed struck out or as `[-…-]`, what
    /// was put in its place green or as `{+…+}`.
    case marked
    /// The source text.
    case raw
    /// The clean text.
    case clean
  }

  private let messages: Messages
  private let paint: Paint
  private let form: Form
  private let displayPath: (String) -> String

  /// A page in a language that names files as `displayPath` does.
  package init(
    language: Language, isColored: Bool, form: Form, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.form = form
    self.displayPath = displayPath
  }

  /// All documents, each speech and each entry of an archive under a headline of its own.
  package func text(of documents: [ShownDocument]) -> String {
    let texts = documents.map(MarkedText.init)
    let width = self.width(of: texts.flatMap(\.lines))
    var previous: ShownDocument?
    return zip(documents, texts).map { document, text in
      let head = headline(of: document, after: previous)
      previous = document
      return head + text.lines.map { self.text(of: $0, width: width) }.joined()
    }.joined()
  }

  /// The lines around one line of a file, under its headings; `nil` when no document has it.
  package func text(
    of documents: [ShownDocument], around line: Int, context: Int
  ) throws(AnalysisError) -> String? {
    var blocks: [String] = []
    for name in Self.names(of: documents) {
      let same = documents.filter { $0.name.utf8.elementsEqual(name.utf8) }
      guard let document = same.last(where: { $0.lines.contains(line) }) else { continue }
      let around = same.flatMap { MarkedText($0).lines }
        .filter { $0.number.distance(to: line).magnitude <= context.magnitude }
      let width = self.width(of: around)
      let lines = around.map { text(of: $0, width: width, around: line) }
      blocks.append(try heads(of: document, at: line).joined() + lines.joined())
    }
    return blocks.isEmpty ? nil : blocks.joined(separator: "\n")
  }

  /// The text alone, for another program: the source text when the form is `raw`, else the clean
  /// one.
  package func bareText(of documents: [ShownDocument]) throws(AnalysisError) -> [UInt8] {
    var bytes: [UInt8] = []
    for document in documents {
      bytes +=
        form == .raw
        ? document.source
        : try CleanText(source: document.source, repairs: document.repairs).utf8
    }
    return bytes
  }

  private static func names(of documents: [ShownDocument]) -> [String] {
    documents.reduce(into: []) { names, document in
      if names.last.map({ !$0.utf8.elementsEqual(document.name.utf8) }) ?? true {
        names.append(document.name)
      }
    }
  }

  private func width(of lines: [MarkedLine]) -> Int {
    String(lines.map(\.number).max() ?? 0).utf8.count
  }

  private func headline(of document: ShownDocument, after previous: ShownDocument?) -> String {
    let isNewFile = previous.map { !$0.name.utf8.elementsEqual(document.name.utf8) } ?? true
    var lines = isNewFile ? [path(of: document)] : []
    if let speech = document.speech {
      lines.append(
        paint.aside(messages.speech(speech) + "  " + messages.lines(document.lines)) + "  "
          + paint.title(VisibleText.of(document.title ?? "")))
    }
    return (previous == nil || lines.isEmpty ? "" : "\n") + lines.map { $0 + "\n" }.joined()
  }

  private func path(of document: ShownDocument) -> String {
    paint.path(VisibleText.of(displayPath(document.name)))
  }

  /// The file, the speech, and the headings above a line.
  private func heads(of document: ShownDocument, at line: Int) throws(AnalysisError) -> [String] {
    var path: [ShownDocument.Heading] = []
    for heading in try document.headings() where heading.line <= line {
      path.removeAll { $0.level >= heading.level }
      path.append(heading)
    }
    let speech = document.speech.map(messages.speech)
    let parts =
      [speech].compactMap { $0 } + path.filter { $0.line < line }.map { VisibleText.of($0.text) }
    let place = parts.isEmpty ? "" : "  " + paint.aside(parts.joined(separator: " › ")) + "\n"
    return [self.path(of: document) + "\n", place]
  }

  /// A line with its end, and the pages that begin in it; nothing when nothing of it is left.
  ///
  /// The line that was asked for has a colon behind its number, those around it a minus.
  private func text(of line: MarkedLine, width: Int, around target: Int? = nil) -> String {
    let pages = line.pages.map { paint.aside("── \(messages.page($0)) ──") + "\n" }.joined()
    if form == .clean, line.isRemoved { return pages }
    let digits = String(line.number)
    let number = String(repeating: " ", count: max(0, width - digits.utf8.count)) + digits
    let mark = target.map { $0 == line.number ? ":" : "-" } ?? " "
    return pages + paint.line(number) + mark + " " + content(of: line) + "\n"
  }

  private func content(of line: MarkedLine) -> String {
    line.pieces.map { piece in
      var text = VisibleText.of(piece.text)
      if piece == line.pieces.last, piece.text.unicodeScalars.last == "\r" {
        text.unicodeScalars.removeLast()
      }
      switch (form, piece.origin) {
      case (_, .kept): return text
      case (.raw, .removed), (.clean, .added): return text
      case (.raw, .added), (.clean, .removed): return ""
      case (.marked, .removed): return paint.isColored ? paint.removed(text) : "[-\(text)-]"
      case (.marked, .added): return paint.isColored ? paint.added(text) : "{+\(text)+}"
      }
    }.joined()
  }
}
