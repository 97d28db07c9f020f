internal import Analysis
internal import Storage

/// Compares the posting lists and documents of one segment with what its stored texts give when
/// they are analyzed again. The first difference is thrown as damage.
struct SegmentCheck {
  private let segment: Segment
  private var analyzer: Analyzer
  private var grams = Inverter<GramKey>()
  private var words = Inverter<Term>()
  private var totals = SegmentTotals()

  /// How many posting lists were compared.
  private(set) var postingListCount = 0

  /// How many occurrences they hold.
  private(set) var occurrenceCount = 0

  init(_ segment: Segment, analyzer: Analyzer) {
    self.segment = segment
    self.analyzer = analyzer
  }

  /// Checks everything; `totals` is what the manifest says of the segment.
  mutating func run(totals: SegmentTotals) throws {
    for document in segment.documents.documents { try analyze(document) }
    try require(self.totals == totals, "the manifest counts other documents")
    try compareGrams()
    try compareWords()
  }

  private mutating func analyze(_ document: DocumentID) throws {
    let store = segment.documents
    let text = try analyzer.analyze(store.sourceText(of: document))
    let title = text.title.map(text.cleanText) ?? ""
    try require(store.repairs(of: document) == text.clean.repairs, "repairs", document)
    try require(store.headings(of: document) == text.headings, "outline", document)
    try require(store.title(of: document) == title, "title", document)
    try require(store.tokenCount(of: document) == text.tokens.count, "length", document)
    try require(
      store.characterCount(of: document) == text.folded.scalars.count, "characters", document)
    _ = try store.description(of: document)
    totals.add(text)
    invert(text)
  }

  private mutating func invert(_ text: AnalyzedText) {
    grams.beginDocument()
    text.forEachGram { key, position in grams.add(key, at: position) }
    words.beginDocument()
    for term in text.terms { words.add(term, at: 0) }
  }

  private mutating func compareGrams() throws {
    let dictionary = segment.grams
    var index = 0
    try grams.forEachList { (key, expected) throws(StorageError) in
      try require(index < dictionary.count, "gram missing")
      var cursor = try dictionary.cursor(at: index)
      let what = "posting list of gram \(index)"
      try require(dictionary.key(at: index) == key, what)
      try require(dictionary.size(at: index) == expected.size, what)
      try require(cursor.readList() == expected, what)
      index += 1
    }
    try require(index == dictionary.count, "grams that no text has")
    postingListCount += index
    occurrenceCount += grams.count
  }

  private mutating func compareWords() throws {
    var entries: [WordDictionary.Entry] = []
    for block in 0..<segment.words.blockCount {
      entries += try segment.words.entries(ofBlock: block)
    }
    var index = 0
    try words.forEachList { (term, expected) throws(StorageError) in
      try require(index < entries.count, "word missing")
      let entry = entries[index]
      var cursor = try segment.words.cursor(of: entry)
      var list = expected
      list.positions = []
      let what = "posting list of word \(index)"
      try require(entry.term == term, what)
      try require(entry.size == expected.size, what)
      try require(cursor.readList() == list, what)
      index += 1
    }
    try require(index == entries.count, "words that no text has")
    postingListCount += index
    occurrenceCount += words.count
  }

  private func require(
    _ condition: Bool, _ what: String, _ document: DocumentID? = nil
  ) throws(StorageError) {
    guard !condition else { return }
    let suffix = "does not fit the stored text"
    guard let document else { throw segment.file.damage("\(what): \(suffix)") }
    throw segment.documents.damage(of: document, "\(what) \(suffix)")
  }
}
