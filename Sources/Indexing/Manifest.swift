internal import Storage

/// What one commit consists of.
package struct Manifest: Hashable, Sendable {
  /// One live segment.
  package struct Entry: Hashable, Sendable {
    /// The file's name in the index directory.
    package var fileName: String
    /// The file's size in bytes.
    package var size: Int
    /// The checksum of the file's last bytes, which hold the checksums of all others.
    package var checksum: UInt64
    /// The sums over its documents, those deleted since left out.
    package var totals: SegmentTotals
    /// The documents that were deleted since.
    package var deleted = DeletedDocuments()

    /// About how many bytes of the file are of documents that were not deleted.
    var liveSize: Int {
      let all = totals.documentCount + deleted.count
      let share = all == 0 ? 0 : Double(totals.documentCount) / Double(all)
      return Int(exactly: (Double(size) * share).rounded(.down)) ?? size
    }
  }

  /// The number of the commit, from 1.
  package var generation: UInt64

  /// The analyzer that cut the texts.
  package var analyzer: String

  /// Whether the texts were repaired before they were analyzed.
  package var isRepaired: Bool

  /// Whether the texts are stored; otherwise they are read again from their files.
  package var isStoring: Bool

  /// The live segments.
  package var segments: [Entry]

  /// A manifest made of its parts.
  package init(
    generation: UInt64, analyzer: String, isRepaired: Bool = true, isStoring: Bool = true,
    segments: [Entry]
  ) {
    self.generation = generation
    self.analyzer = analyzer
    self.isRepaired = isRepaired
    self.isStoring = isStoring
    self.segments = segments
  }

  /// The sums over all documents.
  package var totals: SegmentTotals {
    segments.reduce(into: SegmentTotals()) { $0.add($1.totals) }
  }
}

extension Manifest {
  static let kind = SectionFile.Kind(name: "wensouMF", version: 6)
  private static let section: UInt32 = 1

  /// The manifest as a file, in parts.
  ///
  /// One section: generation 8, analyzer (counted), repaired 1, texts stored 1, number of segments, then for each:
  /// file name (counted), size, checksum 8, documents, characters, tokens, deleted documents
  /// (`DeletedDocuments`); numbers without a size are variable-length.
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.append(generation)
    writer.appendCounted(Array(analyzer.utf8))
    writer.append(UInt8(isRepaired ? 1 : 0))
    writer.append(UInt8(isStoring ? 1 : 0))
    writer.appendVariable(UInt64(segments.count))
    for segment in segments { segment.append(to: &writer) }
    return SectionFileWriter.file(
      Self.kind, sections: [(identifier: Self.section, bytes: writer.bytes)]
    ).bytes
  }

  /// Whether a file was written as a manifest, as far as its first bytes tell.
  static func isBegun(in bytes: Bytes) -> Bool {
    (try? bytes.slice(at: 0, count: 8).copy()) == Array(kind.name.utf8)
  }

  /// Reads a manifest and checks it whole.
  init(_ bytes: Bytes) throws(StorageError) {
    let file = try SectionFile(bytes, kind: Self.kind)
    try file.checkAllSections()
    var reader = ByteReader(try file.section(Self.section))
    generation = try reader.uint64()
    analyzer = String(decoding: try reader.counted().copy(), as: UTF8.self)
    isRepaired = try reader.uint8() != 0
    isStoring = try reader.uint8() != 0
    segments = []
    for _ in 0..<(try reader.count(ofSize: 14)) {
      segments.append(try Entry(from: &reader))
    }
  }
}

extension Manifest.Entry {
  fileprivate func append(to writer: inout ByteWriter) {
    writer.appendCounted(Array(fileName.utf8))
    writer.appendVariable(UInt64(size))
    writer.append(checksum)
    for count in [totals.documentCount, totals.characterCount, totals.tokenCount] {
      writer.appendVariable(UInt64(count))
    }
    deleted.append(to: &writer)
  }

  fileprivate init(from reader: inout ByteReader) throws(StorageError) {
    fileName = String(decoding: try reader.counted().copy(), as: UTF8.self)
    size = Int(clamping: try reader.variable())
    checksum = try reader.uint64()
    totals = SegmentTotals()
    totals.documentCount = Int(try reader.variable32())
    totals.characterCount = Int(clamping: try reader.variable())
    totals.tokenCount = Int(clamping: try reader.variable())
    deleted = try DeletedDocuments(from: &reader)
  }
}
