internal import Analysis
internal import Indexing
internal import Storage

/// Where patterns stand in one document: as a walk told, else by its text, which is read when it is
/// first needed.
struct DocumentOccurrences {
  private let document: DocumentID
  private let store: DocumentStore
  private var known: [TextPattern: [Range<Int>]] = [:]
  private var knownChains: [ProximityPattern: MatchedParts.ChainPlaces] = [:]
  private var text: DocumentText?
  private var headings: [Heading]?
  private var knownBreaks: TextBreaks?

  init(_ document: DocumentID, in store: DocumentStore, text: DocumentText? = nil) {
    self.document = document
    self.store = store
    self.text = text
  }

  /// Takes what a walk tells that stands at the document.
  mutating func add(_ pattern: TextPattern, _ cursor: PatternCursor) throws(StorageError) {
    var cursor = cursor
    if let occurrences = try cursor.occurrences() { known[pattern] = occurrences }
  }

  /// Takes what a walk tells of a chain.
  mutating func add(_ chain: ProximityPattern, _ places: MatchedParts.ChainPlaces) {
    knownChains[chain] = places
  }

  /// Takes that a pattern is not in the document.
  mutating func addNone(of pattern: TextPattern) { known[pattern] = [] }

  /// The pattern's occurrences, ascending.
  mutating func occurrences(
    of pattern: TextPattern, _ analyzer: inout Analyzer
  ) throws(StorageError) -> [Range<Int>] {
    if let occurrences = known[pattern] { return occurrences }
    let occurrences = try found(pattern, &analyzer)
    known[pattern] = occurrences
    return occurrences
  }

  private mutating func found(
    _ pattern: TextPattern, _ analyzer: inout Analyzer
  ) throws(StorageError) -> [Range<Int>] {
    let text = try loadedText()
    let headings = pattern.isInHeading ? try loadedHeadings() : []
    let ranges = pattern.occurrences(in: text, headings: headings)
    guard pattern.isWholeWord else { return ranges }
    var words = WordCheck(text.folded.scalars)
    do {
      return try ranges.filter { try words.isWord($0, &analyzer) }
    } catch {
      throw store.damage(of: document, "a text that cannot be cut into words: \(error)")
    }
  }

  /// Where the document's sentences and paragraphs end.
  mutating func breaks() throws(StorageError) -> TextBreaks {
    if let knownBreaks { return knownBreaks }
    let breaks = try store.breaks(of: document)
    knownBreaks = breaks
    return breaks
  }

  private mutating func loadedText() throws(StorageError) -> DocumentText {
    if let text { return text }
    let loaded = try DocumentText(document, in: store)
    text = loaded
    return loaded
  }

  private mutating func loadedHeadings() throws(StorageError) -> [Heading] {
    if let headings { return headings }
    let loaded = try store.headings(of: document)
    headings = loaded
    return loaded
  }
}

extension DocumentOccurrences {
  /// Where each pattern of a chain stands in it; nothing when the chain is nowhere.
  mutating func places(
    of chain: ProximityPattern, _ analyzer: inout Analyzer
  ) throws(StorageError) -> MatchedParts.ChainPlaces {
    if let places = knownChains[chain] { return places }
    var texts: [[Range<Int>]] = []
    for patterns in chain.texts {
      var ranges: [Range<Int>] = []
      for pattern in patterns { ranges += try occurrences(of: pattern, &analyzer) }
      if ranges.isEmpty { return [:] }
      texts.append(ranges)
    }
    var places: MatchedParts.ChainPlaces = [:]
    for (patterns, ranges) in zip(chain.texts, chain.surviving(texts, breaks: try breaks()))
    where !ranges.isEmpty {
      if patterns.count == 1 {
        places[patterns[0], default: []] += ranges
        continue
      }
      let kept = Set(ranges)
      for pattern in patterns {
        places[pattern, default: []] += try occurrences(of: pattern, &analyzer).filter(
          kept.contains)
      }
    }
    return places.filter { !$0.value.isEmpty }
  }
}
