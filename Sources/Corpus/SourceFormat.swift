/// The formats that are read. The ending of a file's name says which it should be, its bytes say
/// which it is.
package enum SourceFormat: UInt8, CaseIterable, Hashable, Sendable {
  case plainText = 0
  case markdown = 1
  case html = 2
  /// Any XML: transcripts (Akoma Ntoso), translation memories (TMX) and the like.
  case xml = 3
  /// Word since 2007.
  case docx = 4
  /// Word to 2003, and WPS.
  case doc = 5
  case pdf = 6
  case odt = 7
  case rtf = 8
  case epub = 9
  /// A table with a head, comma, tab or semicolon between its cells.
  case csv = 10
  /// An object of JSON a line.
  case jsonLines = 11
  case zip = 12

  /// The format of a lower-case ending without its dot; `nil` when it is not one that is read.
  init?(ending: String) {
    guard let format = Self.byEnding[ending] else { return nil }
    self = format
  }

  /// Whether its files are text in some encoding as they are.
  var isText: Bool {
    switch self {
    case .plainText, .markdown, .html, .xml, .csv, .jsonLines: true
    case .docx, .doc, .pdf, .odt, .rtf, .epub, .zip: false
    }
  }

  private static let byEnding: [String: SourceFormat] = [
    "txt": .plainText, "text": .plainText, "md": .markdown, "markdown": .markdown,
    "html": .html, "htm": .html, "xhtml": .html, "shtml": .html, "xml": .xml, "tmx": .xml,
    "docx": .docx, "docm": .docx, "doc": .doc, "dot": .doc, "wps": .doc, "wpt": .doc,
    "pdf": .pdf, "odt": .odt, "rtf": .rtf, "epub": .epub, "csv": .csv, "tsv": .csv,
    "jsonl": .jsonLines, "ndjson": .jsonLines, "json": .jsonLines, "zip": .zip,
  ]
}
