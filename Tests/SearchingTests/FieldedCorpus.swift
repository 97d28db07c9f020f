import Analysis
import Corpus
import Describing
import Indexing
import Storage
import SystemPackage
import TestSupport

/// Documents whose fields a test states, over so many segments as it wants.
struct FieldedCorpus {
  /// A document.
  struct Record {
    var name: String
    var speech: Int?
    var fields: [(name: String, value: String)]
    var text = "题目\n工会工作\n"
  }

  let snapshot: Snapshot
  // The snapshot's files stay until this goes.
  private let directory: TemporaryDirectory

  /// The records, so many of them in a segment; those of one file follow each other and must not be parted.
  init(_ records: [Record], segmentSize: Int) throws {
    try self.init(
      stride(from: 0, to: records.count, by: segmentSize).map {
        Array(records[$0..<min($0 + segmentSize, records.count)])
      })
  }

  /// The records of each segment.
  init(_ parts: [[Record]]) throws {
    directory = try TemporaryDirectory()
    let index = IndexDirectory(directory.path.appending("Index"))
    var analyzer = try Analyzer()
    let commit = try IndexCommit.begin(in: index)
    var segments: [Manifest.Entry] = []
    for part in parts where !part.isEmpty {
      segments.append(try Self.segment(of: part, segments.count, in: commit, &analyzer))
    }
    try commit.finish(Manifest(generation: 1, analyzer: analyzer.identity, segments: segments))
    snapshot = try Snapshot(index)
  }

  private static func segment(
    of records: [Record], _ number: Int, in commit: borrowing IndexCommit,
    _ analyzer: inout Analyzer
  ) throws -> Manifest.Entry {
    var builder = RunBuilder()
    for record in records {
      builder.add(description(of: record), try analyzer.analyze(Array(record.text.utf8)))
    }
    let file = MemoryFile()
    _ = try builder.write(to: file)
    let run = try Run(Bytes(file.bytes, path: "run"))
    return try commit.addSegment(number: number, totals: builder.totals) {
      (file) throws(StorageError) in
      try SegmentMerger([], [run], workers: Workers(1)).write(to: file)
    }
  }

  private static func description(of record: Record) -> DocumentDescription {
    DocumentDescription(
      name: record.name, fingerprint: Fingerprint(of: []), fileSize: 0, encoding: .utf8,
      confidence: 100, replacedCount: 0, speech: record.speech,
      fields: record.fields.map {
        Field(name: FieldName($0.name), value: $0.value, origin: .table, confidence: 100)
      })
  }
}
