/// The formats that are read, recognised by the ending of the file's name.
package enum SourceFormat: UInt8, CaseIterable, Hashable, Sendable {
  case plainText = 0
  case markdown = 1

  /// The format of a lower-case ending without its dot; `nil` when it is not one that is read.
  init?(ending: String) {
    switch ending {
    case "txt": self = .plainText
    case "md": self = .markdown
    default: return nil
    }
  }
}
