/// The format of a file that is text as it is.
enum TextMarkup {
  /// By the ending, unless the text begins as a web page; a text under the ending of another format
  /// is plain.
  static func format(of utf8: [UInt8], named format: SourceFormat) -> SourceFormat {
    let start = beginning(of: utf8)
    if format != .xml && (start.hasPrefix("<!doctype html") || start.hasPrefix("<html")) {
      return .html
    }
    if start.hasPrefix("<?xml") {
      if start.contains("<!doctype html") || start.contains("<html") { return .html }
      return format == .html ? .html : .xml
    }
    return format.isText ? format : .plainText
  }

  /// The first characters in lower case, white space before them left out; nothing when they are no
  /// markup.
  private static func beginning(of utf8: [UInt8]) -> String {
    let start = utf8.prefix(2048).drop { $0 == 0x20 || 0x09...0x0D ~= $0 }
    guard start.first == UInt8(ascii: "<") else { return "" }
    return String(decoding: start.prefix(512), as: UTF8.self).lowercased()
  }
}
