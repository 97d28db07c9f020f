/// Reads an EPUB: its chapters in the order of reading.
enum EPUBBook {
  static func read(
    _ bytes: [UInt8], _ budget: inout UnpackingBudget
  ) throws(UnreadableDocument) -> ExtractedText {
    let parts = try DocumentParts(of: bytes, &budget) { !isPicture($0) }
    let packageName = try packageName(in: parts)
    let package = try parts.required(packageName)
    let metadata = try DocumentProperties(ofPart: package)
    var text = ExtractedText(utf8: [], properties: metadata.all, damage: parts.damage)
    for name in try EPUBSpine(of: package, at: packageName).chapters {
      guard let chapter = parts[name] else {
        text.damage = parts.damage ?? .missingPart(name)
        continue
      }
      let visitor = HTMLVisitor()
      text.damage = try MarkupParser.parse(chapter, as: .htmlInUTF8, for: visitor) ?? text.damage
      visitor.finish()
      if visitor.lines.beginsWithHeading && !text.utf8.isEmpty { text.utf8 += [0x0A, 0x0A] }
      text.utf8 += visitor.lines.utf8
    }
    return text
  }

  private static func packageName(in parts: DocumentParts) throws(UnreadableDocument) -> String {
    let elements = ElementList()
    let container = try parts.required("META-INF/container.xml")
    _ = try MarkupParser.parse(container, as: .xml, for: elements)
    let root = elements.all.first { $0.name == "rootfile" }
    guard let name = root?.attributes["full-path"] else { throw UnreadableDocument(.markup) }
    if parts["META-INF/encryption.xml"] != nil && parts[name] == nil {
      throw UnreadableDocument(.encrypted)
    }
    return name
  }

  private static func isPicture(_ name: String) -> Bool {
    [".jpg", ".jpeg", ".png", ".gif", ".ttf", ".otf", ".woff", ".svg", ".mp3", ".mp4"]
      .contains { name.lowercased().hasSuffix($0) }
  }
}
