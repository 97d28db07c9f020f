/// Reads the files in an archive.
extension FileReading {
  /// Reads entry by entry; what cannot be read is told, and the rest is read.
  mutating func readArchive(_ file: RawFile) throws(UnreadableDocument) {
    var archive = try ArchiveReader(file.bytes)
    var isEmpty = true
    while let entry = try archive.next() {
      try budget.takeEntry()
      isEmpty = false
      if let kind = EntryKind(ofArchived: entry.name) {
        readEntry(entry, as: kind, from: &archive, of: file)
      }
    }
    if isEmpty { throw UnreadableDocument(.empty) }
  }

  private mutating func readEntry(
    _ entry: ArchiveEntry, as kind: EntryKind, from archive: inout ArchiveReader, of file: RawFile
  ) {
    let name = "\(file.name)/\(entry.name)"
    switch kind {
    case .finding(.file(let format)):
      do throws(UnreadableDocument) {
        if entry.isEncrypted { throw UnreadableDocument(.encrypted) }
        let bytes = try contents(of: &archive)
        read(RawFile(name: name, format: format, bytes: bytes))
      } catch {
        tell(error.reason, about: name)
      }
    case .finding(.skipped(let reason)): tell(reason, about: name)
    default: return
    }
  }

  private mutating func contents(
    of archive: inout ArchiveReader
  ) throws(UnreadableDocument) -> [UInt8] {
    let reserve = budget.reserveHalf()
    defer { budget.giveBack(reserve) }
    return try archive.contents(&budget)
  }
}

extension EntryKind {
  /// What an entry of an archive is by its name; `nil` for what the systems of some makers add.
  fileprivate init?(ofArchived name: String) {
    let components = name.split(separator: "/")
    guard let last = components.last, components.first != "__MACOSX", last.first != "." else {
      return nil
    }
    self.init(fileNamed: String(last))
  }
}
