/// The answer to a `SearchRequest`.
public struct SearchResponse: Hashable, Sendable {
  /// How the words of a query without quotation marks were taken.
  public enum Reading: Hashable, Sendable {
    /// As they stand: the exact text.
    case asWritten
    /// The exact text is nowhere, so its words were searched instead, any of them.
    case anyWord([String])
    /// As their words, any of them, which was asked for.
    case words([String])
  }

  /// The query that was answered.
  public var query: Query

  /// How it was read.
  public var reading: Reading

  /// The words of the query that a lexicon has other names for, which `query` has too.
  public var lexiconWords: [String]

  /// All documents that match, shown or not; those shown where matches were not counted.
  public var documentCount: Int

  /// The files that they are in; fewer where a file holds several speeches.
  public var fileCount: Int

  /// All places in them.
  public var placeCount: Int

  /// The first documents in the order that was asked for; a hit for each, or one for each of its sections
  /// where these were asked for.
  public var hits: [Hit]

  /// How many documents the hits are of.
  public var shownCount: Int

  /// The headings under which the hits come; `nil` when none were asked for.
  public var groups: HitGroups?

  /// The values of the fields that were asked for, in all documents that match.
  public var facets: [Facet] = []

  /// What matches when copies are counted once; `nil` when nobody asked. Then hits, groups, facets and forms are
  /// of these documents.
  public var distinct: DistinctCount?

  /// How texts of the query are written where they match, and how often, in all documents that match:
  /// those that are written in more than one way, the most frequent first. `nil` when nobody counted.
  public var forms: [WrittenForm]?

  /// An answer made of its parts.
  ///
  /// `fileCount` is `documentCount` unless given; each hit is a document.
  public init(
    query: Query, reading: Reading, lexiconWords: [String] = [], documentCount: Int,
    fileCount: Int? = nil, placeCount: Int, hits: [Hit], forms: [WrittenForm]? = nil
  ) {
    self.query = query
    self.reading = reading
    self.lexiconWords = lexiconWords
    self.documentCount = documentCount
    self.fileCount = fileCount ?? documentCount
    self.placeCount = placeCount
    self.hits = hits
    shownCount = hits.count
    self.forms = forms
  }
}

extension SearchResponse {
  /// How many documents match that no hit shows; of copies those that stand for the others.
  public var hiddenCount: Int { (distinct?.documentCount ?? documentCount) - shownCount }
}

/// A way in which a text of a query is written.
public struct WrittenForm: Hashable, Sendable {
  /// The characters, repaired but not folded.
  public var text: String

  /// How many places have them.
  public var count: Int

  /// A form made of its parts.
  public init(text: String, count: Int) {
    self.text = text
    self.count = count
  }
}
