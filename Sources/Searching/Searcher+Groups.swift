internal import Indexing
internal import Querying

extension Searcher {
  /// Puts the hits into a response, under headings where these are asked for.
  mutating func show(
    _ documents: ArraySlice<RankedDocument>, _ tally: GroupTally?, _ plan: QueryPlan,
    _ request: SearchRequest, by explainer: inout ScoreExplainer?,
    in response: inout SearchResponse
  ) throws {
    response.shownCount = documents.count
    guard let tally, let grouping = request.grouping else {
      for document in documents {
        response.hits += try hits(document, plan, request, by: &explainer)
      }
      return
    }
    let (gathered, totalCount) = try tally.gathered(documents, in: snapshot)
    var groups: [HitGroup] = []
    for group in gathered {
      let start = response.hits.count
      for document in group.documents {
        response.hits += try hits(document, plan, request, by: &explainer)
      }
      groups += group.headings(of: response.hits, from: start, grouping)
    }
    response.groups = HitGroups(grouping: grouping, groups: groups, totalCount: totalCount)
  }

  private mutating func hits(
    _ document: RankedDocument, _ plan: QueryPlan, _ request: SearchRequest,
    by explainer: inout ScoreExplainer?
  ) throws -> [Hit] {
    var hits = try hits(document, plan, request)
    guard let explanation = try explainer?.explanation(of: document) else { return hits }
    for index in hits.indices { hits[index].explanation = explanation }
    return hits
  }

  /// The sections of a document that places stand in; one without headings when it has no places.
  func sections(
    of hit: Hit, _ matches: [MatchedParts.Match], by locator: PlaceLocator,
    _ request: SearchRequest
  ) -> [Hit] {
    var hit = hit
    hit.section = []
    let sections = DocumentSections.parted(matches, by: locator).map { section in
      var part = hit
      part.section = section.headings
      part.placeCount = section.matches.count
      show(section.matches, by: locator, request, in: &part)
      return part
    }
    return sections.isEmpty ? [hit] : sections
  }
}
