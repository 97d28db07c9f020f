internal import Indexing

/// What ranking must know of all documents of a snapshot together.
struct CollectionStatistics {
  /// All documents.
  let documentCount: Int

  /// All their tokens.
  let tokenCount: Int

  /// Their mean number of tokens.
  let averageLength: Double

  init(_ snapshot: Snapshot) {
    let totals = snapshot.manifest.totals
    documentCount = totals.documentCount
    tokenCount = totals.tokenCount
    averageLength = Double(tokenCount) / Double(max(1, documentCount))
  }

  /// How rare a term is that `count` documents hold: ln(1 + (N - n + 0.5) / (n + 0.5)) for n of N documents.
  func inverseDocumentFrequency(holding count: Int) -> Double {
    BM25.inverseDocumentFrequency(documents: documentCount, holding: count)
  }
}
