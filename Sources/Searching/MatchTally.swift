internal import Indexing
internal import Querying
internal import Storage

/// What is counted of the documents that match beside their number: values of fields, and headings.
struct MatchTally {
  private var facets: [FieldTally]
  /// The headings that documents are put under, if any.
  private(set) var groups: GroupTally?

  init(_ request: SearchRequest) {
    facets = request.facets.map(FieldTally.init)
    groups = request.grouping.map(GroupTally.init)
  }

  mutating func add(_ document: RankedDocument, in store: DocumentStore) throws(StorageError) {
    for index in facets.indices { try facets[index].add(document, in: store) }
    try groups?.add(document, in: store)
  }

  /// The fields that were asked for, in the order in which they were.
  var values: [Facet] { facets.map(\.facet) }
}

extension SearchRequest {
  /// Whether the best documents are wanted and nothing of the others.
  var asksForBestOnly: Bool {
    !countsMatches && order == SearchOrder() && grouping == nil && facets.isEmpty
      && !countsCopiesOnce
  }
}
