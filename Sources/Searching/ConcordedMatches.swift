internal import Analysis
internal import Indexing
internal import Querying
internal import Storage

/// The documents that match a query, in the order of their addresses, and those of their places that a
/// concordance shows. Texts are not read.
struct ConcordedMatches {
  /// A document of which something is shown.
  struct Chosen {
    let ranked: RankedDocument
    /// The numbers of the places in it, ascending.
    let places: [Int]
  }

  private(set) var documentCount = 0
  private(set) var fileCount = 0
  private(set) var placeCount = 0
  /// The documents before one was taken of each group of near-copies, where that was asked for.
  private(set) var copied: CopiedMatches?
  /// In the order of addresses.
  private(set) var chosen: [Chosen] = []
  /// All places, or those that were drawn.
  private(set) var chosenCount = 0
  /// What they are put under, if anything.
  private(set) var groups: ConcordanceGroups?

  init(
    _ plan: QueryPlan, _ request: ConcordanceRequest, _ snapshot: Snapshot, analyzer: Analyzer
  ) throws {
    copied = request.countsCopiesOnce ? CopiedMatches(snapshot) : nil
    var matches: [RankedDocument] = []
    let ranking = try Ranking(RankedTerms(plan.texts), snapshot)
    for (number, segment) in snapshot.segments.enumerated() {
      var search = try SegmentSearch(
        plan, ranking, segment: segment, number: number, analyzer: analyzer)
      while let document = try search.next(threshold: .infinity) {
        if copied == nil { matches.append(document) } else { copied?.add(document) }
      }
    }
    if let copied { matches = try copied.distinct(by: NearCopies(snapshot)) }
    count(matches)
    let order = DocumentOrder(snapshot, SearchOrder(by: .path))
    matches = try matches.sorted(by: order.precedes)
    groups = try request.grouping.map { try ConcordanceGroups($0, matches, snapshot) }
    choose(of: matches, request)
  }

  private mutating func count(_ matches: [RankedDocument]) {
    documentCount = matches.count
    fileCount = matches.count { !$0.continuesFile }
    placeCount = matches.reduce(0) { $0 + $1.placeCount }
  }

  /// Takes the places that are drawn or, where nothing is sorted, those within the limit.
  private mutating func choose(of matches: [RankedDocument], _ request: ConcordanceRequest) {
    var ordinals = request.sample.map { SampledOrdinals.of(placeCount, $0)[...] }
    var start = 0
    for match in matches {
      let range = start..<start + match.placeCount
      start = range.upperBound
      guard let drawn = ordinals?.prefix(while: range.contains) else {
        chosen.append(Chosen(ranked: match, places: Array(0..<match.placeCount)))
        continue
      }
      ordinals = ordinals?.dropFirst(drawn.count)
      chosen.append(Chosen(ranked: match, places: drawn.map { $0 - range.lowerBound }))
    }
    chosen.removeAll(where: \.places.isEmpty)
    chosenCount = chosen.reduce(0) { $0 + $1.places.count }
    if let limit = request.limit, request.keys.isEmpty, groups == nil { cut(to: limit) }
  }

  private mutating func cut(to limit: Int) {
    var left = limit
    chosen = chosen.compactMap { match in
      let places = Array(match.places.prefix(left))
      left -= places.count
      return places.isEmpty ? nil : Chosen(ranked: match.ranked, places: places)
    }
  }
}
