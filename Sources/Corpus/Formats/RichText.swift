/// Reads RTF, through the web page that unrtf makes of it.
enum RichText {
  static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> ExtractedText {
    let program = ExternalProgram(name: "unrtf", package: "unrtf", arguments: ["--html"])
    let page = try program.run(on: bytes)
    let visitor = HTMLVisitor(everything: true)
    let damage = try MarkupParser.parse(page, as: .htmlInUTF8, for: visitor)
    visitor.finish()
    return ExtractedText(
      utf8: visitor.lines.utf8, properties: visitor.properties.all, damage: damage)
  }
}
