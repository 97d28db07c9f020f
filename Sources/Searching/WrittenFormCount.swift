internal import Analysis
internal import Indexing
internal import Querying
internal import Storage

/// Counts the ways in which the texts of a query are written where they match.
struct WrittenFormCount {
  /// The most documents that are read without being asked for.
  static let few = 50

  private let plan: QueryPlan
  private var limit: Int
  private var analyzer: Analyzer
  private var documentCount = 0
  /// Matches whose texts are read when it is known that they are few.
  private var unread: [(match: RankedDocument, store: DocumentStore)] = []
  /// For each pattern its forms.
  private var forms: [[String: Int]]

  init(_ plan: QueryPlan, counting: SearchRequest.Forms, analyzer: Analyzer) {
    self.plan = plan
    self.analyzer = analyzer
    forms = plan.patterns.map { _ in [:] }
    switch counting {
    case .none: limit = -1
    case .ofFew: limit = Self.few
    case .ofAll: limit = .max
    }
  }

  /// Takes a document that matches, unless there are too many. Memory: that of few.
  mutating func add(_ match: RankedDocument, in store: DocumentStore) throws(StorageError) {
    documentCount += 1
    guard documentCount <= limit else { return unread = [] }
    guard match.placeCount > 0 else { return }
    if limit == .max { try read(match, in: store) } else { unread.append((match, store)) }
  }

  private mutating func read(
    _ match: RankedDocument, in store: DocumentStore
  ) throws(StorageError) {
    guard let text = try text(of: match.document, in: store) else { return limit = -1 }
    let clean = text.cleanScalars
    var document = DocumentOccurrences(match.document, in: store, text: text)
    let parts = match.parts ?? MatchedParts(patterns: Set(plan.patterns))
    for place in try parts.places(in: &document, of: plan, &analyzer) {
      forms[place.pattern][Term(folded: clean[place.positions]).text, default: 0] += 1
    }
  }

  /// The text; `nil` when it is not stored and its file does not give it any more.
  private func text(
    of document: DocumentID, in store: DocumentStore
  ) throws(StorageError) -> DocumentText? {
    do throws(StorageError) { return try DocumentText(document, in: store) } catch {
      guard case .lostOriginal = error else { throw error }
      return nil
    }
  }

  /// The forms of texts that have more than one; `nil` when not all documents can be read.
  mutating func counts() throws(StorageError) -> [WrittenForm]? {
    for (match, store) in unread where limit >= 0 { try read(match, in: store) }
    unread = []
    guard documentCount <= limit else { return nil }
    let several = forms.enumerated().filter { $1.count > 1 && plan.patterns[$0].rest.isEmpty }
    var counts: [String: Int] = [:]
    for (_, forms) in several { counts.merge(forms, uniquingKeysWith: +) }
    return counts.map { WrittenForm(text: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count
        ? $0.count > $1.count : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
  }
}
