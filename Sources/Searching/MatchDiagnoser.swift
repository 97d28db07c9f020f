internal import Analysis
internal import Describing
package import Indexing
package import Querying
internal import Storage

/// Finds out what became of the parts of a query in one document.
struct MatchDiagnoser {
  private let segment: Segment
  private let document: DocumentID
  private let text: DocumentText
  private var tokenizer: QueryTokenizer

  init(
    _ document: DocumentID, in segment: Segment, tokenizer: QueryTokenizer
  ) throws(StorageError) {
    self.segment = segment
    self.document = document
    self.tokenizer = tokenizer
    text = try DocumentText(document, in: segment.documents)
  }

  /// The diagnosis of the whole query.
  mutating func diagnosis(of query: Query) throws -> MatchDiagnosis {
    MatchDiagnosis(
      speech: try segment.documents.description(of: document).speech, matches: try matches(query),
      parts: try parts(of: query, isExcluded: false))
  }

  private mutating func parts(
    of query: Query, isExcluded: Bool
  ) throws -> [MatchDiagnosis.Part] {
    switch query {
    case .not(let part): return try parts(of: part, isExcluded: !isExcluded)
    case .and(let queries), .or(let queries):
      var parts: [MatchDiagnosis.Part] = []
      for query in queries { parts += try self.parts(of: query, isExcluded: isExcluded) }
      return parts
    case .bare, .exact, .template, .written, .near, .field:
      let finding = try finding(of: query)
      return [MatchDiagnosis.Part(query: query, isExcluded: isExcluded, finding: finding)]
    }
  }

  private mutating func finding(of query: Query) throws -> MatchDiagnosis.Finding {
    if try matches(query) { return .found(places: try placeCount(of: query)) }
    switch query {
    case .near(let first, let links):
      for part in [first] + links.map(\.query) where try !matches(part) { return .missing }
      return .tooFar
    case .field(let condition) where !condition.isOfHeadings: return try values(of: condition)
    case .bare, .exact, .template, .written, .field: return try textFinding(of: query)
    case .and, .or, .not: return .missing
    }
  }

  private func values(of condition: FieldCondition) throws -> MatchDiagnosis.Finding {
    let fields = try segment.documents.description(of: document).fields
    return .otherValue(fields.filter { $0.name.description == condition.field }.map(\.value))
  }

  private mutating func textFinding(of query: Query) throws -> MatchDiagnosis.Finding {
    guard let pattern = try QueryPlan(query, tokenizer: tokenizer).patterns.first else {
      return .missing
    }
    let plain = TextPattern(scalars: pattern.scalars, isWholeWord: false)
    guard pattern.rest.isEmpty else { return try finding(ofMissing: pattern) }
    let places = plain.occurrences(in: text, headings: [])
    if places.isEmpty { return try finding(ofMissing: pattern) }
    if pattern.isInHeading { return .outsideHeading }
    guard pattern.written != nil else { return .insideWord }
    let clean = text.cleanScalars
    return .writtenOtherwise(Set(places.map { Term(folded: clean[$0]).text }).sorted())
  }

  /// The stage that stops a text that stands nowhere in the folded text.
  private mutating func finding(
    ofMissing pattern: TextPattern
  ) throws -> MatchDiagnosis.Finding {
    let source = FoldedText(clean: text.source).scalars
    if pattern.rest.isEmpty, !pattern.positions(in: source).isEmpty { return .repairedAway }
    let letters = TextPattern(
      scalars: pattern.scalars.filter(TextClass.isGram), isWholeWord: false)
    if pattern.rest.isEmpty,
      !letters.positions(in: text.folded.scalars.filter(TextClass.isGram)).isEmpty
    {
      return .interrupted
    }
    let words = try wordsThere(of: pattern)
    if !words.isEmpty { return .apart(words) }
    let lost = try segment.documents.description(of: document).replacedCount
    return lost > 0 ? .undecodable(count: lost) : .missing
  }

  /// The words of a text of several that stand in the document.
  private mutating func wordsThere(of pattern: TextPattern) throws -> [String] {
    var words: [String] = []
    for scalars in [pattern.scalars] + pattern.rest.map(\.scalars) {
      for token in try tokenizer.tokens(in: scalars)
      where token.count < scalars.count || !pattern.rest.isEmpty {
        let word = TextPattern(scalars: Array(scalars[token]), isWholeWord: false)
        let text = Term(folded: scalars[token]).text
        if !word.positions(in: self.text.folded.scalars).isEmpty, !words.contains(text) {
          words.append(text)
        }
      }
    }
    return words
  }

  private mutating func matches(_ query: Query) throws -> Bool {
    let plan = try QueryPlan(query, tokenizer: tokenizer)
    var cursors = PatternCursors(segment, analyzer: tokenizer.analyzer)
    var cursor = try MatchCursor(plan.root, cursors: &cursors)
    try cursor.advance(to: document)
    return cursor.current == document
  }

  private mutating func placeCount(of query: Query) throws -> Int {
    let plan = try QueryPlan(query, tokenizer: tokenizer)
    var cursors = PatternCursors(segment, analyzer: tokenizer.analyzer)
    var cursor = try MatchCursor(plan.root, cursors: &cursors)
    try cursor.advance(to: document)
    var parts = MatchedParts()
    var occurrences = DocumentOccurrences(document, in: segment.documents, text: text)
    cursor.addParts(to: &parts, &occurrences)
    return try parts.places(in: &occurrences, of: plan, &tokenizer.analyzer).count
  }
}

extension Searcher {
  /// What became of the parts of a query, taken without its lexicon, in the documents of a file, by the
  /// file's name in the index; nothing when the index has no such file.
  package func diagnose(
    _ query: Query, inFile name: String
  ) throws(IndexError) -> [MatchDiagnosis] {
    do {
      var diagnoses: [MatchDiagnosis] = []
      for segment in snapshot.segments {
        for document in segment.documents.documents
        where try segment.documents.name(of: document).utf8.elementsEqual(name.utf8) {
          var diagnoser = try MatchDiagnoser(document, in: segment, tokenizer: tokenizer)
          diagnoses.append(try diagnoser.diagnosis(of: query))
        }
      }
      return diagnoses
    } catch let error as StorageError {
      throw .storage(error)
    } catch let error as AnalysisError {
      throw .analysis(error)
    } catch {
      preconditionFailure("searching throws these two kinds of errors only: \(error)")
    }
  }
}
