internal import Analysis
internal import Storage

/// Compares the posting lists and documents of one segment with what its stored texts give when
/// they are analyzed again. The first difference is thrown as damage.
struct SegmentCheck {
  private let segment: Segment
  private var analyzer: Analyzer
  private let isRepaired: Bool
  private var grams = Inverter<GramKey>()
  private var words = Inverter<Term>()
  private var fields = Inverter<Term>()
  private var totals = SegmentTotals()

  /// How many posting lists were compared.
  private(set) var postingListCount = 0

  /// How many occurrences they hold.
  private(set) var occurrenceCount = 0

  init(_ segment: Segment, analyzer: Analyzer, isRepaired: Bool) {
    self.segment = segment
    self.analyzer = analyzer
    self.isRepaired = isRepaired
  }

  /// Checks everything; `totals` is what the manifest says of the segment.
  mutating func run(totals: SegmentTotals) throws {
    for document in segment.documents.documents { try analyze(document) }
    try require(self.totals == totals, "the manifest counts other documents")
    try compareGrams()
    try compare(words, with: segment.words, "word")
    try compare(fields, with: segment.fields.words, "field")
  }

  private mutating func analyze(_ document: DocumentID) throws {
    let store = segment.documents
    let source = try store.sourceText(of: document)
    let repairs = try store.repairs(of: document)
    try require(repairs == expectedRepairs(of: source, among: repairs), "repairs", document)
    let text = try analyzer.analyze(source, repairs: repairs)
    let description = try store.description(of: document)
    let title = description.title(of: text)
    try require(store.headings(of: document) == text.headings, "outline", document)
    try require(store.title(of: document) == title, "title", document)
    try require(store.tokenCount(of: document) == text.tokens.count, "length", document)
    try require(
      store.characterCount(of: document) == text.folded.scalars.count, "characters", document)
    totals.add(text)
    invert(text)
    fields.beginDocument()
    for field in FieldTerm.all(of: description, title: title) { fields.add(field.term, at: 0) }
  }

  /// What the cleaner finds in the text outside of the furniture, which is told from the whole file,
  /// and the furniture itself; nothing in an index without repairs.
  private func expectedRepairs(of source: [UInt8], among stored: [Repair]) -> [Repair] {
    guard isRepaired else { return [] }
    let furniture = stored.filter { $0.kind == .furniture }
    let found = Cleaner.repairs(in: source).filter { repair in
      !furniture.contains { $0.source.overlaps(repair.source) }
    }
    return (found + furniture).sorted { $0.source.lowerBound < $1.source.lowerBound }
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

  private mutating func compare(
    _ words: Inverter<Term>, with dictionary: WordDictionary, _ kind: String
  ) throws {
    var entries: [WordDictionary.Entry] = []
    for block in 0..<dictionary.blockCount {
      entries += try dictionary.entries(ofBlock: block)
    }
    var index = 0
    try words.forEachList { (term, expected) throws(StorageError) in
      try require(index < entries.count, "\(kind) missing")
      let entry = entries[index]
      var cursor = try dictionary.cursor(of: entry)
      var list = expected
      list.positions = []
      let what = "posting list of \(kind) \(index)"
      try require(entry.term == term, what)
      try require(entry.size == expected.size, what)
      try require(cursor.readList() == list, what)
      index += 1
    }
    try require(index == entries.count, "\(kind)s that no document has")
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
