/// Links of a terminal (OSC 8) to files.
package enum Hyperlink {
  /// A text that leads to a URL, of which only printable ASCII is taken.
  static func text(_ text: String, to url: String) -> String {
    guard !text.isEmpty, url.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return text }
    return "\u{1B}]8;;\(url)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  /// The URL of a file by its absolute path; the host keeps a terminal from opening a file of the same name
  /// on another machine.
  package static func fileURL(_ path: String, host: String) -> String {
    "file://" + escaped(host) + escaped(path)
  }

  /// All but the unreserved characters of RFC 3986 and `/` as `%XX`.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(Unicode.Scalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
