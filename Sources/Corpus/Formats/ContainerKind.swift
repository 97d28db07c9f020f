/// What a zip archive is, told by the names in it; damage is told by whoever reads it.
enum ContainerKind: Equatable {
  case format(SourceFormat)
  /// A document of a kind that is not read; its usual ending.
  case unsupported(String)

  init(of bytes: [UInt8], _ budget: UnpackingBudget) throws(UnreadableDocument) {
    var budget = budget
    var archive = try ArchiveReader(bytes)
    var directories: Set<String> = []
    for _ in 0..<Self.sampleSize {
      guard let entry = (try? archive.next()) ?? nil else { break }
      if entry.name == "mimetype", let type = try? archive.contents(&budget),
        let kind = Self.byMediaType(type)
      {
        self = kind
        return
      }
      if let first = entry.name.split(separator: "/").first { directories.insert(String(first)) }
    }
    self = Self.byDirectories(directories)
  }

  /// How many entries are looked at; documents have their parts among the first.
  private static let sampleSize = 500

  private static func byMediaType(_ bytes: [UInt8]) -> ContainerKind? {
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
