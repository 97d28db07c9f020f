/// Reads a web page.
enum HTMLPage {
  /// The main text; when there is hardly any, all text.
  static func read(_ utf8: [UInt8]) throws(UnreadableDocument) -> ExtractedText {
    let main = try visit(utf8, HTMLVisitor())
    if main.utf8.count >= fewBytes { return main }
    let all = try visit(utf8, HTMLVisitor(everything: true))
    return all.utf8.count > greatestLoss * main.utf8.count ? all : main
  }

  private static func visit(
    _ utf8: [UInt8], _ visitor: HTMLVisitor
  ) throws(UnreadableDocument) -> ExtractedText {
    let damage = try MarkupParser.parse(utf8, as: .htmlInUTF8, for: visitor)
    visitor.finish()
    return ExtractedText(
      utf8: visitor.lines.utf8, properties: visitor.properties.all, damage: damage)
  }

  /// A main text shorter than this is doubtful: some two hundred characters.
  private static let fewBytes = 600

  /// How many times the main text all text may be, and the main text still be taken for whole.
  private static let greatestLoss = 10
}
