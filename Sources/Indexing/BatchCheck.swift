internal import Analysis
internal import Storage

/// Compares some documents of a segment, and their postings, with what the texts give.
struct BatchCheck {
  private let segment: Segment
  private let documents: Range<UInt32>
  private let isRepaired: Bool
  private var grams = GramInverter()
  private var words = WordInverter()
  private var fields = WordInverter()
  /// The positions of one posting.
  private var positions: [UInt32] = []

  /// The postings of the documents that were found.
  private(set) var found = PostingTally()

  /// The documents that were not deleted.
  private(set) var totals = SegmentTotals()

  /// The documents whose texts could not be had.
  private(set) var lost: [LostText] = []

  init(_ segment: Segment, _ documents: Range<UInt32>, repairs isRepaired: Bool) {
    self.segment = segment
    self.documents = documents
    self.isRepaired = isRepaired
  }

  /// Checks everything; the first difference is thrown.
  mutating func run(_ analyzer: inout Analyzer) throws(IndexError) {
    for document in documents { try check(DocumentID(document), by: &analyzer) }
    do throws(StorageError) {
      try compareGrams()
      try compare(words, with: segment.words, "word")
      try compare(fields, with: segment.fields.words, "field")
    } catch {
      throw .storage(error)
    }
  }

  private mutating func check(
    _ document: DocumentID, by analyzer: inout Analyzer
  ) throws(IndexError) {
    let segment = segment
    let stored = try storing { () throws(StorageError) in try segment.documents.stored(document) }
    guard let source = try storing({ () throws(StorageError) in try source(of: document) }) else {
      return try storing { () throws(StorageError) in try skip(document, stored) }
    }
    let repairs = stored.repairs
    guard repairs == expectedRepairs(of: source, among: repairs) else {
      throw .storage(segment.difference("repairs", document))
    }
    let text = try analyzing { () throws(AnalysisError) in
      try analyzer.analyze(source, repairs: repairs)
    }
    let length = DocumentLength(
      characters: UInt32(clamping: text.folded.scalars.count),
      tokens: UInt32(clamping: text.tokens.count))
    do throws(StorageError) {
      try compare(stored, with: text, length, document)
    } catch {
      throw .storage(error)
    }
    if !segment.deleted.contains(document) { totals.add(length) }
    grams.addDocument(text.folded.scalars)
    words.addDocument(text.tokens, of: text.folded.scalars)
    fields.addDocument(
      FieldTerm.all(of: stored.description, title: stored.title).map(\.scalars))
  }

  /// The text; `nil` when it is lost, which is noted.
  private mutating func source(of document: DocumentID) throws(StorageError) -> [UInt8]? {
    do throws(StorageError) { return try segment.documents.sourceText(of: document) } catch {
      guard case .lostOriginal = error else { throw error }
      lost.append(LostText(document: document, reason: error))
      return nil
    }
  }

  /// Takes a document whose text is lost for one without a text.
  private mutating func skip(
    _ document: DocumentID, _ stored: StoredDocument
  ) throws(StorageError) {
    guard try segment.lengths[document.ordinal] == stored.length else {
      throw segment.difference("length", document)
    }
    if !segment.deleted.contains(document) { totals.add(stored.length) }
    grams.addDocument([])
    words.addDocument([], of: [])
    fields.addDocument(
      FieldTerm.all(of: stored.description, title: stored.title).map(\.scalars))
  }

  private func compare(
    _ stored: StoredDocument, with text: AnalyzedText, _ length: DocumentLength,
    _ document: DocumentID
  ) throws(StorageError) {
    let title = stored.description.title(of: text)
    let comparisons = [
      ("outline", stored.headings == text.headings),
      ("ends of sentences", stored.breaks == TextBreaks(text.folded.scalars)),
      ("sketch", stored.sketch == TextSketch(text.folded.scalars)),
      ("title", stored.title == title),
      ("length", stored.length == length),
      ("length", try segment.lengths[document.ordinal] == length),
    ]
    for (what, isSame) in comparisons where !isSame {
      throw segment.difference(what, document)
    }
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
}

extension BatchCheck {
  private mutating func compareGrams() throws(StorageError) {
    var grams = grams
    self.grams = GramInverter()
    try grams.forEachList { (key, list) throws(StorageError) in try compare(key, list) }
  }

  private mutating func compare(_ key: GramKey, _ list: PostingList) throws(StorageError) {
    guard let index = try segment.grams.index(of: key) else {
      throw segment.file.damage("a gram is missing")
    }
    var cursor = try segment.grams.cursor(at: index)
    guard try isSame(list, as: &cursor) else {
      throw segment.difference("posting list of gram \(index)")
    }
  }

  private mutating func compare(
    _ words: WordInverter, with dictionary: WordDictionary, _ kind: String
  ) throws(StorageError) {
    var lookup = WordLookup(dictionary)
    try words.forEachList { (term, list) throws(StorageError) in
      guard let entry = try lookup.entry(of: term) else {
        throw segment.file.damage("a \(kind) is missing")
      }
      var cursor = try dictionary.cursor(of: entry)
      guard try isSame(list, as: &cursor) else {
        throw segment.difference("posting list of the \(kind) \(term.text)")
      }
    }
  }

  /// Whether the postings of the documents are where they should be, each with its frequency and
  /// positions.
  private mutating func isSame(
    _ list: PostingList, as cursor: inout PostingCursor
  ) throws(StorageError) -> Bool {
    found.lists += 1
    try cursor.advance(to: DocumentID(documents.lowerBound))
    var start = 0
    for index in list.documents.indices {
      let frequency = Int(list.frequencies[index])
      if !lost.isEmpty {
        try cursor.advance(to: DocumentID(documents.lowerBound + list.documents[index]))
      }
      guard cursor.current == DocumentID(documents.lowerBound + list.documents[index]),
        try cursor.frequency() == frequency
      else { return false }
      positions.removeAll(keepingCapacity: true)
      try cursor.appendPositions(to: &positions)
      let expected = list.positions[start..<min(start + frequency, list.positions.count)]
      guard positions[...] == expected else { return false }
      start += expected.count
      found.postings += 1
      found.occurrences += frequency
      try cursor.advance()
    }
    return true
  }
}

extension Segment {
  /// The error about something that the texts do not give.
  fileprivate func difference(_ what: String, _ document: DocumentID? = nil) -> StorageError {
    let sentence = "\(what): does not fit the text"
    guard let document else { return file.damage(sentence) }
    return documents.damage(of: document, sentence)
  }
}
