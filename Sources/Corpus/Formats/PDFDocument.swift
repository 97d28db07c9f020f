/// Reads PDF, through the lines and their places that pdftotext finds.
enum PDFDocument {
  static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> ExtractedText {
    let program = ExternalProgram(
      name: "pdftotext", package: "poppler-utils",
      arguments: ["-enc", "UTF-8", "-bbox-layout", "-", "-"])
    do throws(UnreadableDocument) {
      return try text(of: try program.run(on: bytes))
    } catch {
      let isRefused = error.reason == .damagedDocument(.refused(by: program.name))
      throw isRefused && bytes.isEncryptedPDF ? UnreadableDocument(.encrypted) : error
    }
  }

  private static func text(of layout: [UInt8]) throws(UnreadableDocument) -> ExtractedText {
    let visitor = PageLayoutVisitor()
    let damage = try MarkupParser.parse(layout, as: .xmlInUTF8, for: visitor)
    guard visitor.hasText else { throw UnreadableDocument(.noTextLayer) }
    return ExtractedText(
      utf8: visitor.utf8, pageStarts: visitor.pageStarts, properties: visitor.properties.all,
      damage: damage)
  }
}

extension [UInt8] {
  /// Whether the trailer of a PDF names a dictionary of encryption.
  fileprivate var isEncryptedPDF: Bool {
    let key = Array("/Encrypt".utf8)
    return indices.contains { self[$0] == key[0] && self[$0...].starts(with: key) }
  }
}
