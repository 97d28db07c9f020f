package import Querying

/// The answers to many queries: a line of JSON for each, or lines of a run.
package struct BatchRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// The line for one answer, without counts of matches where they were not counted; `seconds` is how long it took, from the text of the query on.
  package func text(
    of response: SearchResponse, to identifier: String, isCounted: Bool, seconds: Double
  ) -> String {
    let hits = response.hits.map { hit in
      BatchHit(
        document: document(of: hit), path: displayPath(hit.path), places: isCounted ? hit.placeCount : nil,
        score: hit.score)
    }
    return JSONLine.text(
      of: BatchAnswer(
        id: identifier, understood: response.query.canonicalText,
        documents: isCounted ? response.documentCount : nil,
        files: isCounted ? response.fileCount : nil,
        places: isCounted ? response.placeCount : nil,
        seconds: seconds, hits: hits))
  }

  /// The lines of a run for one query: query, document, rank from 1, score, with blanks between; blanks
  /// in names are written as `%20` and the like.
  package func run(_ hits: [Hit], of identifier: String) -> String {
    hits.enumerated().map { rank, hit in
      "\(Self.word(identifier)) \(Self.word(document(of: hit))) \(rank + 1) \(hit.score)\n"
    }.joined()
  }

  /// What a record of a table calls itself (`id`), else the file.
  private func document(of hit: Hit) -> String {
    hit.fields.first { $0.name == "id" }?.value ?? displayPath(hit.path)
  }

  private static func word(_ text: String) -> String {
    guard text.contains(where: \.isWhitespace) else { return text }
    return text.unicodeScalars.map { scalar in
      guard scalar.properties.isWhitespace else { return String(scalar) }
      return String(scalar).utf8.map { "%" + (String($0, radix: 16, uppercase: true)) }.joined()
    }.joined()
  }
}

private struct BatchAnswer: Encodable {
  let type = "answer"
  let version = SearchRecords.version
  let id: String
  let understood: String
  let documents: Int?
  let files: Int?
  let places: Int?
  let seconds: Double
  let hits: [BatchHit]
}

private struct BatchHit: Encodable {
  let document: String
  let path: String
  let places: Int?
  let score: Double
}
