import Analysis
import Storage
import SystemPackage
import TestSupport

@testable import Indexing

/// A segment file taken apart, to be put together again with right checksums over changed sections.
struct CraftedSegment {
  var sections: [SegmentFormat.Section: [UInt8]] = [:]
  let totals: SegmentTotals

  init(
    _ documents: [(description: DocumentDescription, text: AnalyzedText)], isStoring: Bool = true
  ) throws {
    var builder = RunBuilder(of: documents, isStoring: isStoring)
    totals = builder.totals
    let file = try SectionFile(
      Bytes(builder.file(), path: "segment"), kind: SegmentFormat.kind)
    for section in SegmentFormat.Section.allCases {
      sections[section] = try file.section(section.rawValue).copy()
    }
  }

  /// The file, with checksums that fit whatever the sections are.
  var file: [UInt8] {
    let ordered = sections.sorted { $0.key.rawValue < $1.key.rawValue }
    return SectionFileWriter.file(
      SegmentFormat.kind, sections: ordered.map { ($0.key.rawValue, $0.value) }
    ).bytes
  }

  /// The segment, opened.
  func segment() throws(StorageError) -> Segment {
    try Segment(Bytes(file, path: "segment"))
  }
}

extension RunBuilder {
  /// A builder to which some documents were added.
  init(
    of documents: [(description: DocumentDescription, text: AnalyzedText)], isStoring: Bool = true
  ) {
    self.init(isStoring: isStoring)
    for document in documents { add(document.description, document.text) }
  }

  /// The run, opened.
  mutating func run() throws(StorageError) -> Run {
    let file = MemoryFile()
    _ = try write(to: file)
    return try Run(Bytes(file.bytes, path: "run"))
  }

  /// The bytes of the segment that is made of the run.
  mutating func file() throws(StorageError) -> [UInt8] {
    try MergedSegment.bytes(of: [], [run()])
  }

  /// The segment that is made of the run, opened.
  mutating func segment(
    deleted: DeletedDocuments = DeletedDocuments()
  ) throws(StorageError) -> Segment {
    try Segment(Bytes(file(), path: "segment"), deleted: deleted)
  }
}
