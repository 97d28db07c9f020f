/// A file of named parts, each with a checksum: the container of a segment and of a manifest.
///
/// Layout, all integers little-endian:
/// ```
/// kind     8 bytes   what the file holds, ASCII
/// version  4 bytes   of the layout of the sections
/// layout   4 bytes   of this container: 0
/// sections           each followed by zeros up to a multiple of 8
/// checksums          for each section those of its chunks of 8 KiB (with its zeros), 8 each
/// table              for each section: identifier 4, zero 4, offset 8, length 8, offset of its
///                    checksums 8, checksum of these 8
/// trailer  32 bytes  table's offset 8, number of sections 8, checksum 8, kind 8
/// ```
/// The trailer's checksum is of the head, the table, and the trailer's first 16 bytes.
package struct SectionFile: Sendable {
  static let headSize = 16
  static let entrySize = 40
  static let trailerSize = 32

  /// The version of the container that this program writes and reads.
  static let layout: UInt32 = 0

  /// What the file holds.
  package struct Kind: Hashable, Sendable {
    /// Eight ASCII characters.
    package let name: String

    /// The version of the layout that this program writes and reads.
    package let version: UInt32

    /// A kind of file; `name` is eight ASCII characters.
    package init(name: String, version: UInt32) {
      precondition(name.utf8.count == 8, "a kind's name has eight bytes")
      self.name = name
      self.version = version
    }
  }

  private struct Entry: Sendable {
    let bytes: Bytes
    let chunks: ChunkGuard
  }

  private let file: Bytes
  private let entries: [UInt32: Entry]

  /// Opens a file: reads its head, table, trailer and the checksums of the sections, and checks them;
  /// what is in the sections is checked when it is read.
  package init(_ file: Bytes, kind: Kind) throws(StorageError) {
    self.file = file
    let head = SectionFileWriter.head(of: kind)
    let hasHead = try file.slice(at: 0, count: Self.headSize).copy() == head
    let trailer: (tableOffset: Int, count: Int)
    do {
      trailer = try Self.trailer(of: file, head: head)
    } catch {
      throw hasHead ? error : try Self.otherFormat(of: file, kind: kind)
    }
    guard hasHead else { throw file.damage("the file's head", at: 0) }
    let tableSize = file.count - Self.trailerSize - trailer.tableOffset
    guard tableSize >= 0, tableSize == trailer.count.multipliedSafely(by: Self.entrySize) else {
      throw file.damage("the table's size", at: file.count - Self.trailerSize)
    }
    var entries: [UInt32: Entry] = [:]
    for number in 0..<trailer.count {
      let at = trailer.tableOffset + number * Self.entrySize
      entries[try file.uint32(at: at)] = try Self.entry(at: at, in: file)
    }
    self.entries = entries
  }

  /// The checksum in the trailer: with the file's size it tells this file from any other.
  package static func trailerChecksum(of file: Bytes) throws(StorageError) -> UInt64 {
    try file.uint64(at: file.count - 16)
  }

  /// The section's bytes; missing is damage.
  package func section(_ identifier: UInt32) throws(StorageError) -> Bytes {
    guard let entry = entries[identifier] else {
      throw file.damage("section \(identifier) is missing", at: 0)
    }
    return entry.bytes
  }

  /// The error that says what is wrong with the file as a whole.
  package func damage(_ what: String) -> StorageError {
    file.damage(what, at: 0)
  }

  /// The identifiers of all sections, ascending.
  package var identifiers: [UInt32] { entries.keys.sorted() }

  /// Reads all sections and compares their checksums. `body` learns which ones differ.
  package func forEachDamagedSection(_ body: (UInt32, StorageError) -> Void) {
    for identifier in identifiers {
      do throws(StorageError) { try entries[identifier]?.chunks.checkAll() } catch {
        body(identifier, error)
      }
    }
  }

  /// Reads all sections; the first whose checksum differs is the error.
  package func checkAllSections() throws(StorageError) {
    var first: StorageError?
    forEachDamagedSection { _, error in first = first ?? error }
    if let first { throw first }
  }

  private static func entry(at offset: Int, in file: Bytes) throws(StorageError) -> Entry {
    let start = try file.length(at: offset + 8)
    let length = try file.length(at: offset + 16)
    let padded = try file.slice(at: start, count: length.roundedUp(to: 8))
    let checksums = try file.slice(
      at: file.length(at: offset + 24), count: ChunkGuard.count(ofSize: padded.count) * 8)
    guard try Checksum(of: checksums).value == file.uint64(at: offset + 32) else {
      throw checksums.damage("checksum of the checksums of a section", at: 0)
    }
    let (bytes, chunks) = padded.guarded(by: checksums)
    return Entry(bytes: try bytes.slice(at: 0, count: length), chunks: chunks)
  }

  /// The error about a file whose head is another, and whose trailer is not of the head it should
  /// have (then only the head would be damaged).
  private static func otherFormat(of file: Bytes, kind: Kind) throws(StorageError) -> StorageError {
    guard try file.slice(at: 0, count: 8).copy() == Array(kind.name.utf8) else {
      return .unknownFormat(path: file.path, what: "not a \(kind.name) file")
    }
    let version = try file.uint32(at: 8)
    guard version == kind.version else {
      return .unknownFormat(path: file.path, what: "version \(version), known: \(kind.version)")
    }
    let container = try file.uint32(at: 12)
    return .unknownFormat(path: file.path, what: "layout \(container), known: \(layout)")
  }

  private static func trailer(
    of file: Bytes, head: [UInt8]
  ) throws(StorageError) -> (tableOffset: Int, count: Int) {
    let start = file.count - trailerSize
    guard start >= headSize else { throw file.damage("cut short", at: file.count) }
    let tableOffset = try file.length(at: start)
    guard tableOffset >= headSize, tableOffset <= start else {
      throw file.damage("the table's place", at: start)
    }
    let checked =
      try head + file.slice(at: tableOffset, count: start + 16 - tableOffset).copy()
    guard try Checksum(of: checked).value == file.uint64(at: start + 16),
      try file.slice(at: start + 24, count: 8).copy() == Array(head.prefix(8))
    else { throw file.damage("checksum of the table", at: tableOffset) }
    return (tableOffset, try file.length(at: start + 8))
  }
}

extension Int {
  /// The next multiple of `unit`; of a number too near to `Int.max`, the number itself.
  func roundedUp(to unit: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(unit - 1)
    return overflow ? self : sum / unit * unit
  }

  /// The product; `nil` when it is out of range.
  func multipliedSafely(by other: Int) -> Int? {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }
}
