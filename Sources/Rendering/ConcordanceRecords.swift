package import Querying

/// A concordance in JSON, one object a line: the query, the lines behind what they are put under, the summary.
///
/// Texts are unchanged but for repairs. Columns count Unicode scalars.
package struct ConcordanceRecords {
  private let messages: Messages
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does; remarks for people are in the language.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
  }

  /// The records of an answer to a query as it was typed.
  package func text(of concordance: Concordance, to query: String, seconds: Double) -> String {
    let response = concordance.response
    let groups = GroupRecord.records(of: response, displayPath)
    let starts = zip(response.groups?.groups ?? [], concordance.groupedLines).map { group, lines in
      let record = groups[group.hits.lowerBound]?.heading(lines: lines.count)
      return (lines.lowerBound, record.map { JSONLine.text(of: $0) } ?? "")
    }
    let headings = Dictionary(starts) { $0 + $1 }
    let lines = concordance.lines.enumerated().map { number, line in
      let hit = response.hits[line.document]
      return (headings[number] ?? "") + JSONLine.text(of: LineRecord(line, hit, displayPath))
    }
    let lost = response.hits.compactMap { LossRecord($0, displayPath, messages) }
    return JSONLine.text(of: QueryRecord(response, typed: query)) + lines.joined()
      + lost.map { JSONLine.text(of: $0) }.joined()
      + JSONLine.text(of: ConcordanceSummary(concordance, seconds: seconds))
  }
}

private struct LineRecord: Encodable {
  let type = "line"
  let path: String
  let place: PlaceRecord
  let speech: Int?
  let title: String
  let section: [String]
  let fields: [HitFieldRecord]
  let before: String
  let match: String
  let after: String

  init(_ line: ConcordanceLine, _ hit: Hit, _ displayPath: (String) -> String) {
    path = displayPath(hit.path)
    place = PlaceRecord(line.place)
    speech = hit.speech
    title = hit.title
    section = line.headings
    fields = hit.fields.map { HitFieldRecord(name: $0.name, value: $0.value) }
    before = line.before
    match = line.match
    after = line.after
  }
}

/// A document whose places cannot be shown.
private struct LossRecord: Encodable {
  let type = "absence"
  let path: String
  let speech: Int?
  let placeCount: Int
  let absence: AbsenceRecord

  init?(_ hit: Hit, _ displayPath: (String) -> String, _ messages: Messages) {
    guard let absence = hit.absence else { return nil }
    path = displayPath(hit.path)
    speech = hit.speech
    placeCount = hit.placeCount
    self.absence = AbsenceRecord(absence, messages)
  }
}

private struct ConcordanceSummary: Encodable {
  let type = "summary"
  let documents: Int
  let files: Int
  let places: Int
  let lines: Int
  let shown: Int
  let seed: UInt64?
  let groups: Int?
  let distinct: DistinctRecord?
  let seconds: Double

  init(_ concordance: Concordance, seconds: Double) {
    let response = concordance.response
    documents = response.documentCount
    files = response.fileCount
    places = response.placeCount
    lines = concordance.lineCount
    shown = concordance.lines.count
    seed = concordance.sample?.seed
    groups = response.groups?.totalCount
    distinct = response.distinct.map(DistinctRecord.init)
    self.seconds = seconds
  }
}
