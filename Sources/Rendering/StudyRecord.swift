internal import Querying
internal import Studying

/// The first record of a study, which says what its numbers are of.
struct StudyRecord: Encodable {
  let type: String
  let version = 1
  let terms: [String]
  let `where`: String?
  let documents: Int
  let characters: Int
  /// Near-copies that were left out; not there where all count.
  let copies: Int?
  /// Whether sketches alone told what is a copy.
  let estimated: Bool?
  var field: String?
  var per: Int?

  init(_ type: String, _ terms: [String], _ subset: Subset) {
    self.type = type
    self.terms = terms
    `where` = subset.query?.canonicalText
    documents = subset.documents.count
    characters = subset.characterCount
    copies = subset.copyCount
    estimated = subset.copyCount == nil ? nil : subset.isEstimated
  }
}

/// The last record of a study.
struct StudySummary: Encodable {
  let type = "summary"
  let seconds: Double
}
