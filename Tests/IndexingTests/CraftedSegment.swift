import Analysis
import Storage
import SystemPackage
import TestSupport

@testable import Indexing

/// A segment file taken apart, to be put together again with right checksums over changed sections.
struct CraftedSegment {
  var sections: [SegmentFormat.Section: [UInt8]] = [:]
  let totals: SegmentTotals

  init(_ documents: [(description: DocumentDescription, text: AnalyzedText)]) throws {
    var builder = SegmentBuilder()
    for document in documents { builder.add(document.description, document.text) }
    totals = builder.totals
    let file = try SectionFile(
      Bytes(builder.finish().flatMap { $0 }, path: "segment"), kind: SegmentFormat.kind)
    for section in SegmentFormat.Section.allCases {
      sections[section] = try file.section(section.rawValue).copy()
    }
  }

  /// The file, with checksums that fit whatever the sections are.
  var file: [UInt8] {
    let ordered = sections.sorted { $0.key.rawValue < $1.key.rawValue }
    return SectionFileWriter.layOut(
      SegmentFormat.kind, sections: ordered.map { ($0.key.rawValue, $0.value) }
    ).flatMap { $0 }
  }

  /// The segment, opened.
  func segment() throws(StorageError) -> Segment {
    try Segment(Bytes(file, path: "segment"))
  }
}
