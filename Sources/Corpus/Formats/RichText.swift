/// Reads RTF, through the web page that unrtf makes of it.
enum RichText {
  static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> ExtractedText {
    if bytes.isNestedTooDeeply { throw UnreadableDocument(.nesting) }
    let program = ExternalProgram(name: "unrtf", package: "unrtf", arguments: ["--html"])
    let page = try program.run(on: bytes)
    let visitor = HTMLVisitor(everything: true)
    let damage = try MarkupParser.parse(page, as: .htmlInUTF8, for: visitor)
    visitor.finish()
    return ExtractedText(
      utf8: visitor.lines.utf8, properties: visitor.properties.all, damage: damage)
  }
}

extension [UInt8] {
  /// Whether more groups of RTF are open at a time than in any real document; unrtf gives up.
  fileprivate var isNestedTooDeeply: Bool {
    var depth = 0
    var isEscaped = false
    for byte in self {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: continue
      }
      if depth > MarkupParser.greatestDepth { return true }
    }
    return false
  }
}
