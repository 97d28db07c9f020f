internal import Analysis
internal import Corpus
internal import Indexing
internal import Querying
internal import Storage

/// A condition on a field, with its texts folded as the values in an index are.
struct BoundField: Hashable {
  /// What a value must be.
  enum Test: Hashable {
    /// It is this text, or goes on behind it with a hyphen: a year, a date or a month.
    case begins(String)
    /// It holds this text.
    case holds(String)
    /// It agrees with this pattern of names.
    case matches(String)
    /// It lies between these.
    case range(ValueRange)
  }

  let name: String
  let test: Test

  init(_ condition: FieldCondition) throws(AnalysisError) {
    name = condition.field
    switch condition.test {
    case .holds(let text):
      test = Self.test(name: name, for: try Self.folded(text))
    case .range(let from, let through):
      let (from, through) = (try from.map(Self.folded), try through.map(Self.folded))
      let isDated = [.year, .date].contains(StandardField(rawValue: name))
      test = .range(ValueRange(from: from, through: through, isOfDates: isDated))
    }
  }

  private static func folded(_ text: String) throws(AnalysisError) -> String {
    Term(folded: try FoldedText(query: text).scalars).text
  }

  private static func test(name: String, for text: String) -> Test {
    switch StandardField(rawValue: name) {
    case .year, .date: .begins(text)
    case .path where text.contains { $0 == "*" || $0 == "?" }: .matches(text)
    default: .holds(text)
    }
  }

  /// Whether a folded value is what is asked for.
  func accepts(_ value: String) -> Bool {
    switch test {
    case .begins(let text): value == text || value.hasPrefix(text + "-")
    case .holds(let text): value.contains(text)
    case .matches(let pattern): NamePattern(pattern)?.matches(value) ?? false
    case .range(let range): range.contains(value)
    }
  }

  /// The documents of a segment that have such a value.
  func documents(in segment: Segment) throws(StorageError) -> CountedDocuments {
    var ordinals: Set<UInt32> = []
    try segment.fields.forEachEntry(of: name) { (entry) throws(StorageError) in
      guard accepts(entry.value) else { return }
      var cursor = try segment.fields.cursor(of: entry)
      while let document = cursor.current {
        ordinals.insert(document.ordinal)
        try cursor.advance()
      }
    }
    let documents = ordinals.sorted().map { DocumentID($0) }
    return CountedDocuments(documents: documents, counts: documents.map { _ in 0 })
  }
}
