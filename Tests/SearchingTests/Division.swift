import TestSupport

/// How the documents of a corpus are divided into segments.
enum Division: CaseIterable {
  case oneSegment
  case aFewSegments
  case aSegmentEach

  /// Indexes the documents so divided.
  func index(_ documents: [SourceDocument]) throws -> IndexedCorpus {
    try IndexedCorpus(documents, segmentSize: segmentSize(for: documents))
  }

  /// Bytes of files in a segment.
  private func segmentSize(for documents: [SourceDocument]) -> Int {
    switch self {
    case .oneSegment: .max
    case .aFewSegments: documents.reduce(0) { $0 + $1.source.count } / 6
    case .aSegmentEach: 1
    }
  }
}
