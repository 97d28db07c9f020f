/// The text of `content.xml` of an OpenDocument text; notes come after it.
final class OpenDocumentVisitor: MarkupVisitor {
  private var body = LineWriter()
  private var notes = LineWriter()
  private var skipDepth = 0
  private var paragraphDepth = 0
  private var noteDepth = 0
  private var cellDepth = 0

  /// The text read so far.
  var utf8: [UInt8] { body.utf8 + notes.utf8 }

  func start(_ element: String, _ attributes: [String: String]) {
    if skipDepth > 0 || Self.skipped.contains(element) {
      skipDepth += 1
      return
    }
    switch element {
    case "note-body": noteDepth += 1
    case "p", "h":
      paragraphDepth += 1
      if element == "h" && isInBody { body.beginHeading() }
    case "table-cell": cellDepth += 1
    case "s": write(repeatElement(0x20, count: min(Int(attributes["c"] ?? "") ?? 1, 100)))
    case "tab": write(CollectionOfOne(0x09))
    case "line-break": endLine()
    default: break
    }
  }

  func end(_ element: String) {
    if skipDepth > 0 {
      skipDepth -= 1
      return
    }
    switch element {
    case "note-body": noteDepth -= 1
    case "p": endParagraph()
    case "h":
      endParagraph()
      if isInBody { body.endHeading() }
    case "table-cell": endCell()
    case "table-row": body.endLine()
    default: break
    }
  }

  func text(_ utf8: Span<UInt8>) {
    guard skipDepth == 0 && paragraphDepth > 0 else { return }
    if noteDepth > 0 { notes.flow(utf8) } else { body.flow(utf8) }
  }

  private func write(_ bytes: some Sequence<UInt8>) {
    if noteDepth > 0 { notes.verbatim(bytes) } else { body.verbatim(bytes) }
  }

  private func endLine() {
    if noteDepth > 0 { notes.endLine() } else { body.endLine() }
  }

  /// Whether a line is neither a note's nor a table's.
  private var isInBody: Bool { noteDepth == 0 && cellDepth == 0 }

  private func endParagraph() {
    paragraphDepth -= 1
    if noteDepth > 0 || cellDepth == 0 { endLine() } else { body.endCell() }
  }

  private func endCell() {
    cellDepth -= 1
    body.endCell()
  }

  private static let skipped: Set<String> = [
    "tracked-changes", "annotation", "note-citation", "ruby-text", "title", "desc", "scripts",
    "font-face-decls", "automatic-styles", "forms", "bibliography-source",
    "table-of-content-source",
  ]
}
