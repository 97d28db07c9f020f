/// Reads an OpenDocument text.
enum OpenDocumentText {
  /// The text of the body, then of the notes.
  static func read(
    _ bytes: [UInt8], _ budget: inout UnpackingBudget
  ) throws(UnreadableDocument) -> ExtractedText {
    let parts = try DocumentParts(of: bytes, &budget) { name in
      name == "content.xml" || name == "meta.xml" || name == "META-INF/manifest.xml"
    }
    if let manifest = parts["META-INF/manifest.xml"] { try refuseEncrypted(manifest) }
    let text = OpenDocumentVisitor()
    let damage = try MarkupParser.parse(parts.required("content.xml"), as: .xml, for: text)
    let properties = try DocumentProperties(ofPart: parts["meta.xml"])
    return ExtractedText(
      utf8: text.utf8, properties: properties.all, damage: damage ?? parts.damage)
  }

  /// The archive is not encrypted, but each of its parts is.
  private static func refuseEncrypted(_ manifest: [UInt8]) throws(UnreadableDocument) {
    let elements = ElementList()
    _ = try MarkupParser.parse(manifest, as: .xml, for: elements)
    if elements.all.contains(where: { $0.name == "encryption-data" }) {
      throw UnreadableDocument(.encrypted)
    }
  }
}
