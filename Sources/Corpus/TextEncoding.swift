/// The encodings a source file may have.
package enum TextEncoding: UInt8, CaseIterable, Hashable, Sendable {
  case utf8 = 0
  case gb18030 = 1
  case big5 = 2
  case utf16LittleEndian = 3
  case utf16BigEndian = 4

  /// The name shown to people.
  package var displayName: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .big5: "Big5"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// The names a user may write, those to be shown first for each encoding; upper case, underscores
  /// and the lack of hyphens make no difference.
  package var names: [String] {
    switch self {
    case .utf8: ["utf-8"]
    case .gb18030: ["gb18030", "gbk", "gb2312", "cp936", "windows-936", "ms936", "euc-cn"]
    case .big5: ["big5", "big5-hkscs", "cp950", "windows-950", "ms950"]
    case .utf16LittleEndian: ["utf-16le"]
    case .utf16BigEndian: ["utf-16be"]
    }
  }

  /// The encoding of a name that a user wrote, if it is one of `names`.
  package init?(named name: String) {
    let letters = Self.letters(of: name)
    guard
      let encoding = Self.allCases.first(where: { encoding in
        encoding.names.contains { Self.letters(of: $0) == letters }
      })
    else { return nil }
    self = encoding
  }

  private static func letters(of name: String) -> String {
    name.lowercased().filter { $0 != "-" && $0 != "_" }
  }
}
