internal import Querying

/// What hits are put under: the record before the first of them.
struct GroupRecord: Encodable {
  let type = "group"
  let by: String
  let field: String?
  /// Not there for documents without the field.
  let value: String?
  let path: String?
  let speech: Int?
  let section: [String]?
  let documents: Int
  let places: Int
  /// How many records of hits follow that belong here.
  private(set) var hits: Int?
  /// How many records of lines of a concordance follow that belong here.
  private(set) var lines: Int?

  /// The records by the numbers of the hits that they stand before.
  static func records(
    of response: SearchResponse, _ displayPath: (String) -> String
  ) -> [Int: GroupRecord] {
    guard let groups = response.groups else { return [:] }
    var records: [Int: GroupRecord] = [:]
    for group in groups.groups {
      guard let first = response.hits[group.hits].first else { continue }
      records[group.hits.lowerBound] = GroupRecord(group, first, groups.grouping, displayPath)
    }
    return records
  }

  /// The record of lines in place of hits.
  func heading(lines count: Int) -> GroupRecord {
    var record = self
    (record.hits, record.lines) = (nil, count)
    return record
  }

  private init(
    _ group: HitGroup, _ first: Hit, _ grouping: Grouping, _ displayPath: (String) -> String
  ) {
    by = grouping.name
    if case .field(let name) = grouping { field = name } else { field = nil }
    let isPath = field == StandardField.path.rawValue
    value = group.value.map { isPath ? displayPath($0) : $0 }
    path = field == nil ? displayPath(first.path) : nil
    speech = grouping == .speech || grouping == .section ? first.speech : nil
    section = first.section
    documents = group.documentCount
    places = group.placeCount
    hits = group.hits.count
  }
}

extension Grouping {
  fileprivate var name: String {
    switch self {
    case .file: "file"
    case .speech: "speech"
    case .section: "section"
    case .field: "field"
    }
  }
}
