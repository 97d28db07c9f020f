internal import Querying
package import Studying

/// What the numbers of a study are of, in a line.
package struct StudyHead {
  private let messages: Messages

  /// A line in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// The line with its end: the documents, how many, how long, and what was left out of them.
  package func line(of subset: Subset) -> String {
    let reading = QueryReading(language: messages.language)
    let documents = subset.query.map(reading.phrase) ?? messages.allFiles
    return messages.studied(
      documents, documents: subset.documents.count, characters: subset.characterCount)
      + (subset.copyCount.map { messages.leftOut($0, isEstimated: subset.isEstimated) } ?? "")
      + "\n"
  }
}

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
