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
}
