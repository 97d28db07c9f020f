internal import Indexing
internal import Querying
internal import Storage

extension Searcher {
  /// What near-copies are called.
  func copies(_ addresses: [DocumentAddress]) throws(StorageError) -> [HitCopy] {
    var copies: [HitCopy] = []
    for address in addresses {
      let store = snapshot.segments[address.segment].documents
      let description = try store.description(of: address.document)
      copies.append(HitCopy(path: description.name, speech: description.speech))
    }
    return copies
  }
}

extension SearchResponse {
  /// Takes the counts for those where copies are counted once, and all matches for what matches.
  mutating func countOnce(_ matches: CopiedMatches, isEstimated: Bool) {
    distinct = DistinctCount(
      documentCount: documentCount, fileCount: fileCount, placeCount: placeCount,
      isEstimated: isEstimated)
    documentCount = matches.documentCount
    fileCount = matches.fileCount
    placeCount = matches.placeCount
  }
}
