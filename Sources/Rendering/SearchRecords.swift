import FoundationEssentials
package import Querying

/// An answer in JSON, one object a line: the query; the hits, behind what they are put under; the values of
/// fields; the summary.
///
/// Texts are unchanged. Offsets and columns count Unicode scalars, those called bytes the bytes of the decoded
/// text in UTF-8.
package struct SearchRecords {
  /// The number that grows when a field changes its meaning or goes away.
  package static let version = 1

  private let messages: Messages
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does; remarks for people are in the language.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
  }

  /// The records of an answer to a query as it was typed.
  package func text(of response: SearchResponse, to query: String, seconds: Double) -> String {
    let first = JSONLine.text(of: QueryRecord(response, typed: query))
    let groups = GroupRecord.records(of: response, displayPath)
    let hits = response.hits.enumerated().map { number, hit in
      (groups[number].map { JSONLine.text(of: $0) } ?? "")
        + JSONLine.text(of: HitRecord(hit, displayPath, messages))
    }
    let facets = response.facets.map { JSONLine.text(of: FacetRecord($0, displayPath)) }
    let last = JSONLine.text(of: SummaryRecord(response, seconds: seconds))
    return first + hits.joined() + facets.joined() + last
  }
}

/// The query, and how it was read.
struct QueryRecord: Encodable {
  let type = "query"
  let version = SearchRecords.version
  let query: String
  let understood: String
  let reading: String
  let words: [String]?
  let lexicon: [String]?

  init(_ response: SearchResponse, typed: String) {
    lexicon = response.lexiconWords.isEmpty ? nil : response.lexiconWords
    query = typed
    understood = response.query.canonicalText
    switch response.reading {
    case .asWritten: (reading, words) = ("asWritten", nil)
    case .anyWord(let any): (reading, words) = ("anyWord", any)
    case .words(let any): (reading, words) = ("words", any)
    }
  }
}

private struct HitRecord: Encodable {
  let type = "hit"
  let path: String
  let line: Int?
  let title: String
  let speech: Int?
  let section: [String]?
  let fields: [HitFieldRecord]
  let score: Double
  let placeCount: Int
  let places: [PlaceRecord]
  let snippets: [SnippetRecord]
  let copies: [CopyRecord]?
  let absence: AbsenceRecord?
  let explanation: ExplanationRecord?

  init(_ hit: Hit, _ displayPath: (String) -> String, _ messages: Messages) {
    path = displayPath(hit.path)
    line = hit.snippets.first?.line ?? hit.places.first?.line
    title = hit.title
    speech = hit.speech
    section = hit.section
    fields = hit.fields.map { HitFieldRecord(name: $0.name, value: $0.value) }
    score = hit.score
    placeCount = hit.placeCount
    places = hit.places.map(PlaceRecord.init)
    snippets = hit.snippets.map(SnippetRecord.init)
    copies = hit.copies?.map { CopyRecord(path: displayPath($0.path), speech: $0.speech) }
    absence = hit.absence.map { AbsenceRecord($0, messages) }
    explanation = hit.explanation.map(ExplanationRecord.init)
  }
}

/// A near-copy that the hit stands for.
private struct CopyRecord: Encodable {
  let path: String
  let speech: Int?
}

/// Why there are no places and no snippets.
struct AbsenceRecord: Encodable {
  let reason: String
  let message: String

  init(_ absence: TextAbsence, _ messages: Messages) {
    reason =
      switch absence {
      case .missing: "missing"
      case .unreadable: "unreadable"
      case .changed: "changed"
      case .readsOtherwise: "readsOtherwise"
      }
    message = messages.notShown(absence)
  }
}

/// Something known about a document.
struct HitFieldRecord: Encodable {
  let name: String
  let value: String
}

/// Where a text was found.
struct PlaceRecord: Encodable {
  let line: Int
  let column: Int
  let byteColumn: Int
  let page: Int?
  let text: String
  /// From the beginning of the document.
  let bytes: [Int]
  /// From the beginning of the document.
  let characters: [Int]

  init(_ place: Place) {
    line = place.line
    column = place.column
    byteColumn = place.byteColumn
    page = place.page
    text = place.text
    bytes = [place.byteOffset, place.byteOffset + place.text.utf8.count]
    characters = [
      place.characterOffset, place.characterOffset + place.text.unicodeScalars.count,
    ]
  }
}

private struct SnippetRecord: Encodable {
  let line: Int
  let page: Int?
  let headings: [String]
  let text: String
  let highlights: [[Int]]
  let isCutBefore: Bool
  let isCutAfter: Bool
  let before: [SurroundingRecord]?
  let after: [SurroundingRecord]?

  init(_ snippet: Snippet) {
    before = snippet.before.isEmpty ? nil : snippet.before.map(SurroundingRecord.init)
    after = snippet.after.isEmpty ? nil : snippet.after.map(SurroundingRecord.init)
    line = snippet.line
    page = snippet.page
    headings = snippet.headings
    text = snippet.text
    isCutBefore = snippet.isCutBefore
    isCutAfter = snippet.isCutAfter
    var end = 0
    highlights = snippet.pieces.compactMap { piece in
      let start = end
      end += piece.text.unicodeScalars.count
      return piece.isMatch ? [start, end] : nil
    }
  }
}

/// A line beside one that matches.
private struct SurroundingRecord: Encodable {
  let line: Int
  let text: String

  init(_ line: SurroundingLine) {
    self.line = line.number
    text = line.text
  }
}

private struct SummaryRecord: Encodable {
  let type = "summary"
  let documents: Int
  let files: Int
  let places: Int
  let shown: Int
  let groups: Int?
  let distinct: DistinctRecord?
  let forms: [FormRecord]?
  let seconds: Double

  init(_ response: SearchResponse, seconds: Double) {
    documents = response.documentCount
    files = response.fileCount
    places = response.placeCount
    shown = response.shownCount
    groups = response.groups?.totalCount
    distinct = response.distinct.map(DistinctRecord.init)
    forms = response.forms?.map { FormRecord(text: $0.text, count: $0.count) }
    self.seconds = seconds
  }
}

/// What is left when copies are counted once.
struct DistinctRecord: Encodable {
  let documents: Int
  let files: Int
  let places: Int
  /// Whether sketches alone told what is a copy.
  let estimated: Bool

  init(_ count: DistinctCount) {
    documents = count.documentCount
    files = count.fileCount
    places = count.placeCount
    estimated = count.isEstimated
  }
}

private struct FormRecord: Encodable {
  let text: String
  let count: Int
}
