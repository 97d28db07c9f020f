import TestSupport

/// How the documents of a corpus are divided into segments.
enum Division: CaseIterable {
  case oneSegment
  case aFewSegments
  case aSegmentEach

  /// Indexes the documents so divided.
  func index(_ documents: [SourceDocument]) throws -> IndexedCorpus {
    try IndexedCorpus(documents, segmentCapacity: capacity(for: documents))
  }

  /// A byte of text takes about 14 bytes of memory: itself, and 16 for each of the occurrences of
  /// grams and words, of which about five come from every six bytes.
  private func capacity(for documents: [SourceDocument]) -> Int {
    switch self {
    case .oneSegment: .max
    case .aFewSegments: documents.reduce(0) { $0 + $1.source.count } * 14 / 6
    case .aSegmentEach: 1
    }
  }
}
