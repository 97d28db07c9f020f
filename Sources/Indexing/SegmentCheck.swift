internal import Analysis
internal import Storage

/// Compares the posting lists and documents of one segment with what its texts give when they are
/// analyzed again, some documents at a time. The first difference is thrown as damage.
///
/// Every posting that the texts give is looked for; and as many are in the lists as were found, so no list
/// has one too many. Of documents whose texts are lost (`OriginalLoss`) the fields alone are compared, and
/// the postings of their texts are left out of the count.
struct SegmentCheck {
  /// Characters of texts that are analyzed before they are compared.
  private static let batchSize = 8 << 20

  private let segment: Segment
  private var analyzer: Analyzer
  private let isRepaired: Bool
  private var totals = SegmentTotals()
  private var found = Tally()
  private var lost: [DocumentID] = []

  /// Why texts could not be had, for each document that was not deleted.
  private(set) var losses: [StorageError] = []

  /// Postings and occurrences.
  private struct Tally: Equatable {
    var postings = 0
    var occurrences = 0

    mutating func add(_ size: PostingListSize) {
      postings += size.documentCount
      occurrences += size.occurrenceCount
    }

    mutating func remove(_ other: Tally) {
      postings -= other.postings
      occurrences -= other.occurrences
    }
  }

  /// How many posting lists there are.
  private(set) var postingListCount = 0

  /// How many occurrences they hold.
  var occurrenceCount: Int { found.occurrences }

  init(_ segment: Segment, analyzer: Analyzer, isRepaired: Bool) {
    self.segment = segment
    self.analyzer = analyzer
    self.isRepaired = isRepaired
  }

  /// Checks everything; `totals` is what the manifest says of the documents that were not deleted.
  mutating func run(totals: SegmentTotals) throws {
    var batch = Batch(start: 0)
    for ordinal in 0..<UInt32(segment.documents.totalCount) {
      try analyze(DocumentID(ordinal), into: &batch)
      guard batch.characterCount >= Self.batchSize else { continue }
      try compare(&batch)
      batch = Batch(start: ordinal + 1)
    }
    try compare(&batch)
    try require(self.totals == totals, "the manifest counts other documents")
    try require(try stored() == found, "posting lists have postings that no text has")
  }

  /// Documents that were analyzed and are to be compared.
  private struct Batch {
    let start: UInt32
    var characterCount = 0
    var documentCount = 0
    var grams = GramInverter()
    var words = WordInverter()
    var fields = WordInverter()

    init(start: UInt32) {
      self.start = start
    }
  }

  private mutating func analyze(_ document: DocumentID, into batch: inout Batch) throws {
    let stored = try segment.documents.stored(document)
    guard let source = try source(of: document) else {
      return try skip(document, stored, in: &batch)
    }
    let repairs = stored.repairs
    try require(repairs == expectedRepairs(of: source, among: repairs), "repairs", document)
    let text = try analyzer.analyze(source, repairs: repairs)
    let title = stored.description.title(of: text)
    let length = DocumentLength(
      characters: UInt32(text.folded.scalars.count), tokens: UInt32(text.tokens.count))
    try require(stored.headings == text.headings, "outline", document)
    try require(stored.title == title, "title", document)
    try require(stored.length == length, "length", document)
    try require(segment.lengths[document.ordinal] == length, "length", document)
    if !segment.deleted.contains(document) { totals.add(length) }
    batch.characterCount += text.folded.scalars.count
    batch.documentCount += 1
    batch.grams.addDocument(text.folded.scalars)
    batch.words.addDocument(text.tokens, of: text.folded.scalars)
    batch.fields.addDocument(
      FieldTerm.all(of: stored.description, title: title).map(\.scalars))
  }

  /// The text; `nil` when it is lost, which is noted.
  private mutating func source(of document: DocumentID) throws -> [UInt8]? {
    do throws(StorageError) { return try segment.documents.sourceText(of: document) } catch {
      guard case .lostOriginal = error else { throw error }
      lost.append(document)
      if !segment.deleted.contains(document) { losses.append(error) }
      return nil
    }
  }

  /// Takes a document whose text is lost for one without a text.
  private mutating func skip(
    _ document: DocumentID, _ stored: StoredDocument, in batch: inout Batch
  ) throws(StorageError) {
    try require(segment.lengths[document.ordinal] == stored.length, "length", document)
    if !segment.deleted.contains(document) { totals.add(stored.length) }
    batch.documentCount += 1
    batch.grams.addDocument([])
    batch.words.addDocument([], of: [])
    batch.fields.addDocument(
      FieldTerm.all(of: stored.description, title: stored.title).map(\.scalars))
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

  private mutating func compare(_ batch: inout Batch) throws {
    var characters = CharacterLists(documentCount: batch.documentCount)
    let start = batch.start
    try batch.grams.forEachList { (key, list) throws(StorageError) in
      if let (character, whole) = characters.next(key, list) {
        try compare(character, whole, from: start)
      }
      try compare(key, list, from: start)
    }
    if let (character, whole) = characters.finish() { try compare(character, whole, from: start) }
    try compare(batch.words, with: segment.words, "word", from: start)
    try compare(batch.fields, with: segment.fields.words, "field", from: start)
  }

  private mutating func compare(
    _ key: GramKey, _ list: PostingList, from start: UInt32
  ) throws(StorageError) {
    guard let index = try segment.grams.index(of: key) else {
      throw segment.file.damage("a gram is missing")
    }
    var cursor = try segment.grams.cursor(at: index)
    try compare(list, with: &cursor, "posting list of gram \(index)", from: start)
  }

  private mutating func compare(
    _ words: WordInverter, with dictionary: WordDictionary, _ kind: String, from start: UInt32
  ) throws(StorageError) {
    try words.forEachList { (term, list) throws(StorageError) in
      guard let entry = try dictionary.entry(of: term) else {
        throw segment.file.damage("a \(kind) is missing")
      }
      var cursor = try dictionary.cursor(of: entry)
      try compare(list, with: &cursor, "posting list of the \(kind) \(term.text)", from: start)
    }
  }

  /// Compares the postings of a batch that begins with document `start`.
  private mutating func compare(
    _ list: PostingList, with cursor: inout PostingCursor, _ what: String, from start: UInt32
  ) throws(StorageError) {
    var positions = list.positions[...]
    try cursor.advance(to: DocumentID(start))
    for (document, frequency) in zip(list.documents, list.frequencies) {
      if !lost.isEmpty { try cursor.advance(to: DocumentID(start + document)) }
      let expected = positions.prefix(Int(frequency))
      try require(cursor.current == DocumentID(start + document), what)
      try require(cursor.frequency == Int(frequency), what)
      try require(try cursor.positions() == Array(expected), what)
      positions = positions.dropFirst(expected.count)
      found.postings += 1
      found.occurrences += Int(frequency)
      try cursor.advance()
    }
  }

  /// What all lists of the segment hold by their own account, without what lost texts gave.
  private mutating func stored() throws(StorageError) -> Tally {
    var tally = Tally()
    postingListCount = segment.grams.count
    for index in 0..<segment.grams.count {
      tally.add(try segment.grams.size(at: index))
      if !lost.isEmpty { tally.remove(try ofLostTexts(segment.grams.cursor(at: index))) }
    }
    for kind in WordKind.allCases {
      let dictionary = kind.dictionary(of: segment)
      for block in 0..<dictionary.blockCount {
        for entry in try dictionary.entries(ofBlock: block) {
          tally.add(try dictionary.size(of: entry))
          if kind == .words, !lost.isEmpty {
            tally.remove(try ofLostTexts(dictionary.cursor(of: entry)))
          }
          postingListCount += 1
        }
      }
    }
    return tally
  }

  /// The postings of documents whose texts are lost.
  private func ofLostTexts(_ list: PostingCursor) throws(StorageError) -> Tally {
    var (list, tally) = (list, Tally())
    for document in lost {
      try list.advance(to: document)
      guard list.current == document else { continue }
      tally.postings += 1
      tally.occurrences += list.frequency
    }
    return tally
  }

  private func require(
    _ condition: Bool, _ what: String, _ document: DocumentID? = nil
  ) throws(StorageError) {
    guard !condition else { return }
    let suffix = "does not fit the text"
    guard let document else { throw segment.file.damage("\(what): \(suffix)") }
    throw segment.documents.damage(of: document, "\(what) \(suffix)")
  }
}
