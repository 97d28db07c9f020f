/// Reads XML of any kind.
enum PlainXML {
  static func read(_ utf8: [UInt8]) throws(UnreadableDocument) -> ExtractedText {
    let visitor = PlainXMLVisitor()
    let damage = try MarkupParser.parse(utf8, as: .xmlInUTF8, for: visitor)
    return ExtractedText(utf8: visitor.lines.utf8, damage: damage)
  }
}
