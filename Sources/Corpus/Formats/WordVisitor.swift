/// The text of a part of a Word document (WordprocessingML): `w:document`, `w:footnotes` and the like.
///
/// Text deleted or moved away, codes of fields and pronunciations are left out; a paragraph is a
/// line, a row of a table too, with tabs between its cells.
final class WordVisitor: MarkupVisitor {
  private(set) var lines = LineWriter()
  private var skipDepth = 0
  private var textDepth = 0
  private var cellDepth = 0
  private var isCellBegun = false
  private var isInParagraphProperties = false
  private let styles: WordStyles

  /// A visitor of a document with these styles.
  init(styles: WordStyles) {
    self.styles = styles
  }

  func start(_ element: String, _ attributes: [String: String]) {
    if skipDepth > 0 || Self.skipped.contains(element) {
      if skipDepth == 0 { isInParagraphProperties = element == "pPr" }
      skipDepth += 1
      if skipDepth == 2, makesHeading(element, attributes["val"] ?? "") { lines.beginHeading() }
      return
    }
    switch element {
    case "t": textDepth += 1
    case "p": beginParagraph()
    case "tc": beginCell()
    case "tab", "ptab": lines.verbatim([UInt8(ascii: "\t")])
    case "noBreakHyphen": lines.verbatim([UInt8(ascii: "-")])
    case "br", "cr": lines.endLine()
    default: break
    }
  }

  func end(_ element: String) {
    if skipDepth > 0 {
      skipDepth -= 1
      return
    }
    switch element {
    case "t": textDepth -= 1
    case "p": if cellDepth == 0 { lines.endHeading() }
    case "tc": endCell()
    case "tr": if cellDepth == 0 { lines.endLine() }
    default: break
    }
  }

  func text(_ utf8: Span<UInt8>) {
    guard skipDepth == 0 && textDepth > 0 else { return }
    isCellBegun = true
    lines.verbatim(utf8)
  }

  /// Whether a property makes its paragraph a heading: a style, or an outline level of its own. In a
  /// cell nothing is one: its line is the row.
  private func makesHeading(_ property: String, _ value: String) -> Bool {
    guard isInParagraphProperties && cellDepth == 0 else { return false }
    switch property {
    case "pStyle": return styles.isHeading(value)
    case "outlineLvl": return Int(value).map { 0...8 ~= $0 } ?? false
    default: return false
    }
  }

  /// In a cell the first paragraph goes on in the line of the row.
  private func beginParagraph() {
    if cellDepth == 0 || isCellBegun { lines.endLine() }
  }

  private func beginCell() {
    cellDepth += 1
    isCellBegun = false
  }

  private func endCell() {
    cellDepth -= 1
    lines.endCell()
    isCellBegun = false
  }

  /// Properties of paragraphs and the like, which say how things look; text that is there no more;
  /// the second form of what newer versions show otherwise.
  private static let skipped: Set<String> = [
    "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "del", "moveFrom", "delText",
    "instrText", "delInstrText", "Fallback", "rt", "binData", "separator", "continuationSeparator",
  ]
}
