/// What a reader took out of a document.
struct ExtractedText {
  /// Valid UTF-8, a paragraph a line.
  var utf8: [UInt8]

  /// See `SourceText`.
  var firstLine = 1

  /// See `SourceText`.
  var pageStarts: [Int] = []

  /// See `SourceText`.
  var properties: [SourceProperty] = []

  /// Why some of the document is missing, if so.
  var damage: DocumentDamage?
}
