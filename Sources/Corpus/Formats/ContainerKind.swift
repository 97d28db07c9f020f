/// What a zip archive is, told by the names in it.
enum ContainerKind: Equatable {
  case format(SourceFormat)
  /// A document of a kind that is not read; its usual ending.
  case unsupported(String)

  init(of bytes: [UInt8], _ budget: UnpackingBudget) throws(UnreadableDocument) {
    var budget = budget
    let parts = try DocumentParts(of: bytes, &budget) { $0 == "mimetype" }
    let directories = Set(
      parts.names.compactMap { $0.split(separator: "/").first.map(String.init) })
    self = Self.byMediaType(parts["mimetype"]) ?? Self.byDirectories(directories)
  }

  private static func byMediaType(_ bytes: [UInt8]?) -> ContainerKind? {
    guard let bytes else { return nil }
    let type = String(decoding: bytes.prefix(200), as: UTF8.self)
    if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .format(.odt) }
    if type.hasPrefix("application/epub+zip") { return .format(.epub) }
    if type.hasPrefix("application/vnd.oasis.opendocument.") { return .unsupported("ods") }
    return nil
  }

  private static func byDirectories(_ names: Set<String>) -> ContainerKind {
    guard names.contains("[Content_Types].xml") || names.contains("_rels") else {
      return .format(.zip)
    }
    if names.contains("word") { return .format(.docx) }
    if names.contains("xl") { return .unsupported("xlsx") }
    if names.contains("ppt") { return .unsupported("pptx") }
    return .format(.zip)
  }
}
