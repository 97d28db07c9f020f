/// The parts of a document that is an archive: Word, OpenDocument, EPUB.
struct DocumentParts {
  /// The names of all parts, in the order of the archive.
  private(set) var names: [String] = []

  /// Why some part is missing, if so.
  private(set) var damage: DocumentDamage?

  private var parts: [String: [UInt8]] = [:]

  /// Reads the parts whose names are wanted. Damage ends the reading and keeps what was read.
  init(
    of bytes: [UInt8], _ budget: inout UnpackingBudget, where isWanted: (String) -> Bool
  ) throws(UnreadableDocument) {
    var archive = try ArchiveReader(bytes)
    do throws(UnreadableDocument) {
      while let entry = try archive.next() {
        try budget.takeEntry()
        names.append(entry.name)
        guard isWanted(entry.name) else { continue }
        if entry.isEncrypted { throw UnreadableDocument(.encrypted) }
        parts[entry.name] = try archive.contents(&budget)
      }
    } catch {
      guard case .damagedDocument(let damage) = error.reason else { throw error }
      self.damage = damage
    }
  }

  /// A part, if it is there and was wanted.
  subscript(name: String) -> [UInt8]? {
    parts[name]
  }

  /// A part without which there is no text.
  func required(_ name: String) throws(UnreadableDocument) -> [UInt8] {
    guard let part = parts[name] else {
      throw UnreadableDocument(damage ?? .missingPart(name))
    }
    return part
  }
}
