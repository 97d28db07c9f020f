/// Reads a Word document since 2007.
enum WordDocument {
  /// The text of the body, then of the notes.
  static func read(
    _ bytes: [UInt8], _ budget: inout UnpackingBudget
  ) throws(UnreadableDocument) -> ExtractedText {
    let parts = try DocumentParts(of: bytes, &budget) { name in
      (name.hasPrefix("word/") && name.hasSuffix(".xml")) || name == "docProps/core.xml"
    }
    let text = WordVisitor(styles: WordStyles(ofPart: parts["word/styles.xml"]))
    let body = try parts.required(bodyName(among: parts.names))
    var damage = try MarkupParser.parse(body, as: .xml, for: text) ?? parts.damage
    for notes in ["word/footnotes.xml", "word/endnotes.xml"] {
      guard let part = parts[notes] else { continue }
      damage = try MarkupParser.parse(part, as: .xml, for: text) ?? damage
    }
    let properties = try DocumentProperties(ofPart: parts["docProps/core.xml"])
    return ExtractedText(utf8: text.lines.utf8, properties: properties.all, damage: damage)
  }

  /// Some programs number the main part.
  private static func bodyName(among names: [String]) -> String {
    names.first { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") } ?? "word/document.xml"
  }
}
