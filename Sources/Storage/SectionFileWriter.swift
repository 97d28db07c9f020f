/// Writes a `SectionFile` section by section, however large; the same sections in the same order give the
/// same bytes.
///
/// Memory: a buffer, and eight bytes for each chunk.
package struct SectionFileWriter: ~Copyable {
  private static let bufferCapacity = 1 << 20

  private let kind: SectionFile.Kind
  private let output: (borrowing [UInt8]) throws(StorageError) -> Void
  private var buffer: [UInt8]
  /// How many bytes were given to `output`.
  private var writtenCount = 0

  /// The section that is being written, if any, and where it began.
  private var section: (identifier: UInt32, start: Int)?
  private var chunks = ChunkSummer()
  private var entries: [Entry] = []
  /// The checksums of all sections written, one behind the other.
  private var checksums = ByteWriter()

  private struct Entry {
    let identifier: UInt32
    let start: Int
    let length: Int
    /// Its checksums in those of all.
    let checksums: Range<Int>
  }

  /// What a manifest tells a file by.
  package struct Summary: Hashable, Sendable {
    /// Bytes of the file.
    package let size: Int
    /// The checksum in its trailer.
    package let checksum: UInt64
  }

  /// Begins a file.
  package init(_ kind: SectionFile.Kind, to file: any WritableFile) {
    self.init(kind) { (bytes) throws(StorageError) in try file.write(bytes) }
  }

  /// Begins a file whose bytes are given to `output` piece by piece.
  init(
    _ kind: SectionFile.Kind, output: @escaping (borrowing [UInt8]) throws(StorageError) -> Void
  ) {
    self.kind = kind
    self.output = output
    buffer = Self.head(of: kind)
  }

  private var offset: Int { writtenCount + buffer.count }

  /// Begins the next section; the one before must have been ended.
  package mutating func begin(_ identifier: UInt32) {
    precondition(section == nil, "one section at a time")
    section = (identifier, offset)
    chunks = ChunkSummer()
  }

  /// Appends to the section.
  package mutating func append(_ bytes: [UInt8]) throws(StorageError) {
    precondition(section != nil, "bytes belong to a section")
    chunks.add(bytes)
    try write(bytes)
  }

  /// Ends the section.
  package mutating func endSection() throws(StorageError) {
    guard let (identifier, start) = section else { preconditionFailure("no section was begun") }
    let length = offset - start
    try append([UInt8](repeating: 0, count: length.roundedUp(to: 8) - length))
    section = nil
    let first = checksums.count
    checksums.append(littleEndian: chunks.finish()[...])
    entries.append(
      Entry(
        identifier: identifier, start: start, length: length, checksums: first..<checksums.count))
  }

  /// Writes checksums, table and trailer.
  package consuming func finish() throws(StorageError) -> Summary {
    let checksumStart = offset
    try write(checksums.bytes)
    let tableStart = offset
    var table = ByteWriter()
    for entry in entries { append(entry, checksumStart: checksumStart, to: &table) }
    var trailer = ByteWriter()
    trailer.append(UInt64(tableStart))
    trailer.append(UInt64(entries.count))
    let checksum = Checksum(of: Self.head(of: kind) + table.bytes + trailer.bytes).value
    trailer.append(checksum)
    trailer.append(kind.name.utf8)
    try write(table.bytes)
    try write(trailer.bytes)
    try output(buffer)
    return Summary(size: writtenCount + buffer.count, checksum: checksum)
  }

  private func append(_ entry: Entry, checksumStart: Int, to table: inout ByteWriter) {
    table.append(entry.identifier)
    table.append(UInt32(0))
    table.append(UInt64(entry.start))
    table.append(UInt64(entry.length))
    table.append(UInt64(checksumStart + entry.checksums.lowerBound))
    table.append(Checksum(of: Array(checksums.bytes[entry.checksums])).value)
  }

  private mutating func write(_ bytes: [UInt8]) throws(StorageError) {
    if buffer.count + bytes.count > Self.bufferCapacity, !buffer.isEmpty {
      try output(buffer)
      writtenCount += buffer.count
      buffer.removeAll(keepingCapacity: true)
    }
    if bytes.count >= Self.bufferCapacity {
      try output(bytes)
      writtenCount += bytes.count
    } else {
      buffer += bytes
    }
  }

  /// The first bytes of a file of this kind.
  static func head(of kind: SectionFile.Kind) -> [UInt8] {
    var head = ByteWriter()
    head.append(kind.name.utf8)
    head.append(kind.version)
    head.append(SectionFile.layout)
    return head.bytes
  }
}

/// The checksums of the chunks of bytes that come in pieces.
private struct ChunkSummer {
  private var sums: [UInt64] = []
  private var pending: [UInt8] = []

  mutating func add(_ bytes: [UInt8]) {
    var start = 0
    if !pending.isEmpty {
      start = min(bytes.count, ChunkGuard.chunkSize - pending.count)
      pending += bytes[..<start]
      guard pending.count == ChunkGuard.chunkSize else { return }
      endChunk()
    }
    while bytes.count - start >= ChunkGuard.chunkSize {
      sums.append(Checksum(of: bytes, in: start..<start + ChunkGuard.chunkSize).value)
      start += ChunkGuard.chunkSize
    }
    pending += bytes[start...]
  }

  mutating func finish() -> [UInt64] {
    if !pending.isEmpty { endChunk() }
    return sums
  }

  private mutating func endChunk() {
    sums.append(Checksum(of: pending).value)
    pending.removeAll(keepingCapacity: true)
  }
}

extension SectionFileWriter {
  /// A small file whole.
  package static func file(
    _ kind: SectionFile.Kind, sections: [(identifier: UInt32, bytes: [UInt8])]
  ) -> (bytes: [UInt8], summary: Summary) {
    var file: [UInt8] = []
    do throws(StorageError) {
      let summary = try collect(kind, sections) { file += $0 }
      return (file, summary)
    } catch {
      preconditionFailure("nothing fails in memory: \(error)")
    }
  }

  private static func collect(
    _ kind: SectionFile.Kind, _ sections: [(identifier: UInt32, bytes: [UInt8])],
    to output: (borrowing [UInt8]) -> Void
  ) throws(StorageError) -> Summary {
    try withoutActuallyEscaping(output) { (output) throws(StorageError) in
      var writer = SectionFileWriter(kind) { (bytes) throws(StorageError) in output(bytes) }
      for section in sections {
        writer.begin(section.identifier)
        try writer.append(section.bytes)
        try writer.endSection()
      }
      return try writer.finish()
    }
  }
}
