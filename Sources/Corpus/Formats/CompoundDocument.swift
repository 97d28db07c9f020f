/// Reads documents of Word to 2003 and of WPS (compound files), through the DocBook that antiword
/// makes of them.
enum CompoundDocument {
  static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> ExtractedText {
    if bytes.containsUTF16("EncryptedPackage") { throw UnreadableDocument(.encrypted) }
    guard bytes.containsUTF16("WordDocument") else { throw UnreadableDocument(otherKind(bytes)) }
    let program = ExternalProgram(
      name: "antiword", package: "antiword", arguments: ["-m", "UTF-8.txt", "-x", "db", "-"])
    let book = try program.run(on: bytes)
    let (text, properties) = (DocBookVisitor(), PropertiesVisitor())
    let damage = try MarkupParser.parse(book, as: .xmlInUTF8, for: text)
    _ = try MarkupParser.parse(book, as: .xmlInUTF8, for: properties)
    return ExtractedText(
      utf8: text.lines.utf8, properties: properties.properties.all, damage: damage)
  }

  /// What a compound file is that has no Word document in it.
  private static func otherKind(_ bytes: [UInt8]) -> Diagnostic.Reason {
    if bytes.containsUTF16("Workbook") { return .unsupportedFormat("xls") }
    if bytes.containsUTF16("PowerPoint Document") { return .unsupportedFormat("ppt") }
    return .damagedDocument(.missingPart("WordDocument"))
  }
}

extension [UInt8] {
  /// Whether a name stands somewhere in UTF-16, as the directory of a compound file has its names.
  fileprivate func containsUTF16(_ name: String) -> Bool {
    let pattern = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    guard let first = pattern.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: pattern) }
  }
}
