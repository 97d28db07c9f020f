internal import Querying

/// The lines of a concordance before they are put in order.
struct ConcordanceDraft {
  /// The documents, in the order of their addresses.
  private(set) var hits: [Hit] = []
  /// The number of each document's heading; 0 without headings.
  private var groupNumbers: [Int] = []
  private var lines: [ContextMaker.Line] = []
  private let groups: ConcordanceGroups?
  var keys: ContextKeys

  init(_ keys: ContextKeys, _ groups: ConcordanceGroups?) {
    self.keys = keys
    self.groups = groups
  }

  /// Adds a document and its lines; documents come in the order of their addresses.
  mutating func add(_ hit: Hit, _ added: [ContextMaker.Line], of document: RankedDocument) {
    hits.append(hit)
    groupNumbers.append(groups?.number(of: document) ?? 0)
    lines += added
  }

  /// Puts lines and documents into an answer: lines by heading, then by their keys, then as they came; of
  /// documents those that lines are shown of, and those whose texts are lost.
  func finish(_ concordance: inout Concordance, _ request: ConcordanceRequest) {
    var shown = orderedLines.prefix(max(0, request.limit ?? .max))
    let wanted = Set(shown.map(\.document))
    let documents = hits.indices
      .filter { wanted.contains($0) || hits[$0].absence != nil }
      .sorted { (groupNumbers[$0], $0) < (groupNumbers[$1], $1) }
    let places = Dictionary(uniqueKeysWithValues: documents.enumerated().map { ($1, $0) })
    for index in shown.indices { shown[index].document = places[shown[index].document] ?? 0 }
    concordance.lines = Array(shown)
    concordance.response.hits = documents.map { hits[$0] }
    concordance.response.shownCount = documents.count
    guard let groups, let grouping = request.grouping else { return }
    concordance.part(by: groups.groups, documents.map { groupNumbers[$0] }, grouping)
  }

  private var orderedLines: [ConcordanceLine] {
    lines.indices.sorted { left, right in
      let (group, other) = (groupNumber(left), groupNumber(right))
      if group != other { return group < other }
      let (key, otherKey) = (lines[left].key, lines[right].key)
      return key == otherKey ? left < right : key.lexicographicallyPrecedes(otherKey)
    }.map { lines[$0].line }
  }

  private func groupNumber(_ line: Int) -> Int { groupNumbers[lines[line].line.document] }
}

extension Concordance {
  /// Parts hits and lines by the numbers of the hits' headings, which ascend.
  fileprivate mutating func part(
    by headings: [HitGroup], _ numbers: [Int], _ grouping: Grouping
  ) {
    var groups: [HitGroup] = []
    var (hit, line) = (0, 0)
    while hit < numbers.count {
      let number = numbers[hit]
      let hits = hit..<(numbers[hit...].firstIndex { $0 != number } ?? numbers.count)
      let lines =
        line..<(lines[line...].firstIndex { $0.document >= hits.upperBound } ?? lines.count)
      var group = headings[number]
      group.hits = hits
      groups.append(group)
      groupedLines.append(lines)
      (hit, line) = (hits.upperBound, lines.upperBound)
    }
    response.groups = HitGroups(grouping: grouping, groups: groups, totalCount: headings.count)
  }
}
