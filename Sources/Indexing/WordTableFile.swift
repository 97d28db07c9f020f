internal import Analysis
internal import Storage
internal import SystemPackage

/// The word table in a file, so that a search need not make it again: in the cache, or where there is none
/// or it cannot be written, beside the index. One that is in the cache is read there.
///
/// Nothing is lost with it: where it is missing or damaged the table is made in memory, and the
/// next `wensou index` writes it. Its name carries the analyzer's identity, so tables of different
/// identities never take each other's place.
struct WordTableFile {
  /// The beginning and the end of the names of all such files.
  private static let prefix = "analyzer-"
  private static let suffix = ".words"

  private static let kind = SectionFile.Kind(name: "wensouWT", version: 2)
  private static let identitySection: UInt32 = 1
  private static let tableSection: UInt32 = 2

  private let directory: IndexDirectory

  init(_ directory: IndexDirectory) {
    self.directory = directory
  }

  /// The name of the file of this program and this ICU.
  static var name: String {
    Analyzer.dictionaryIdentity.map { $0 == "/" ? "_" : String($0) }.joined() + suffix
  }

  /// Whether it is the name of such a file, or of one that a writer did not finish, of this or
  /// another analyzer.
  static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && (name.hasSuffix(suffix) || name.hasSuffix(suffix + ".tmp"))
  }

  /// The directories that it may be in; the first that has it counts.
  private var places: [FilePath] { [directory.cache, directory.path].compactMap { $0 } }

  /// The file's bytes, mapped.
  private func map() throws(StorageError) -> Bytes {
    for place in places.dropLast() {
      if let bytes = try? directory.disk.map(place.appending(Self.name)) { return bytes }
    }
    return try directory.disk.map(directory.path.appending(Self.name))
  }

  /// The table in the file, mapped. `isChecked` reads it all and compares its checksums; else that is
  /// done with what a text needs of it before the text is cut, so that opening it costs next to nothing.
  func table(isChecked: Bool) throws(StorageError) -> WordTable {
    let file = try SectionFile(map(), kind: Self.kind)
    if isChecked { try file.checkAllSections() }
    guard try file.section(Self.identitySection).copy() == Array(Analyzer.dictionaryIdentity.utf8)
    else { throw file.damage("the table of another analyzer") }
    let bytes = try file.section(Self.tableSection)
    // `bytes` keeps the mapping, the table keeps `bytes`.
    let table = unsafe bytes.withUncheckedBytes {
      unsafe WordTable(memory: $0, keptBy: bytes, check: isChecked ? nil : bytes.isWhole)
    }
    guard let table else { throw bytes.damage("the table's size", at: 0) }
    return table
  }

  /// The table in the file, or where that cannot be opened, one made in memory; `nil` when none
  /// can be made.
  func tableOrNew(isChecked: Bool = true) -> WordTable? {
    (try? table(isChecked: isChecked)) ?? WordTable.folded
  }

  /// The table for a search; one that had to be made is kept in the cache, if there is one.
  func tableForSearch() -> WordTable? {
    if let table = try? table(isChecked: false) { return table }
    guard let table = WordTable.folded else { return nil }
    if let cache = directory.cache { try? write(table, toCache: cache) }
    return table
  }

  /// What is wrong with the file; `nil` also when there is none.
  func problem() -> StorageError? {
    do throws(StorageError) {
      _ = try table(isChecked: true)
      return nil
    } catch .system(_, _, .noSuchFileOrDirectory) {
      return nil
    } catch {
      return error
    }
  }

  /// Writes the file, unless it is there already and whole.
  func write(_ table: WordTable) throws(StorageError) {
    guard (try? self.table(isChecked: true)) == nil else { return }
    if let cache = directory.cache, (try? write(table, toCache: cache)) != nil { return }
    try write(table, to: directory.path)
  }

  /// Another process may be writing the same: the lock keeps them apart, and this one fails.
  private func write(_ table: WordTable, toCache cache: FilePath) throws(StorageError) {
    try directory.disk.createDirectory(cache)
    let lock = try directory.disk.lock(cache)
    try write(table, to: cache)
    withExtendedLifetime(lock) {}
  }

  private func write(_ table: WordTable, to place: FilePath) throws(StorageError) {
    let (file, _) = SectionFileWriter.file(
      Self.kind,
      sections: [
        (identifier: Self.identitySection, bytes: Array(Analyzer.dictionaryIdentity.utf8)),
        (identifier: Self.tableSection, bytes: table.bytes),
      ])
    try directory.disk.replace(place.appending(Self.name), with: file)
  }
}
