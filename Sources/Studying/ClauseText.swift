internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

/// The folded letters of documents in memory, to be gone through many times: clauses of letters (`TextClass.isGram`),
/// parted by a zero for whatever stands there that is no letter, by two where a paragraph ends.
///
/// Laws: every document begins at a multiple of 64 and ends with a zero, and so does every clause.
/// Memory: two bytes a character (four for those beyond the basic plane) and a bit.
struct ClauseText: Sendable {
  /// UTF-16 code units.
  private(set) var units: [UInt16] = []

  /// Where a word begins or ends, as texts are cut with the lexicon.
  private(set) var edges = BitList()

  /// Where each document begins, and the end of the last one.
  private(set) var documentStarts = [0]

  /// The places in the subset of the documents.
  private(set) var places: [Int] = []

  /// The documents that could not be read.
  private(set) var losses: [FigureTable.Loss] = []

  /// Which documents have characters of two units.
  private var pairedDocuments: Set<Int> = []

  /// How many documents a thread reads before it gives them.
  private static let jobSize = 16

  /// Reads the documents of a subset, in the order of time.
  init(_ subset: Subset, lexicon: Lexicon, workers: Workers) throws(IndexError) {
    let order: [Int]
    do throws(StorageError) {
      order = try TimeOrder(subset.snapshot).places(of: subset.documents)
    } catch {
      throw .storage(error)
    }
    let jobSize = Self.jobSize
    let jobCount = (order.count + jobSize - 1) / jobSize
    try workers.forEachInOrder(jobCount) { (job) throws(IndexError) -> [ReadDocument] in
      var cutter = try WordCutter(subset.snapshot, lexicon: lexicon)
      var read: [ReadDocument] = []
      for place in order[job * jobSize..<min(order.count, (job + 1) * jobSize)] {
        read.append(try ReadDocument(place, of: subset, &cutter))
      }
      return read
    } consume: { (read: [ReadDocument]) throws(IndexError) in
      for document in read { append(document) }
    }
  }

  /// Documents as they are given, for tests: folded texts and their words.
  init(_ documents: [(folded: [UInt32], words: [Range<Int>])]) {
    for (place, document) in documents.enumerated() {
      append(.text(place, ClausePiece(document.folded, words: document.words)))
    }
  }

  private mutating func append(_ document: ReadDocument) {
    switch document {
    case .lost(let loss): losses.append(loss)
    case .text(let place, let piece):
      if piece.hasPairs { pairedDocuments.insert(places.count) }
      places.append(place)
      units += piece.units
      edges.append(piece.edges)
      documentStarts.append(units.count)
    }
  }

  /// Whether a character takes two units anywhere.
  private var hasPairs: Bool { !pairedDocuments.isEmpty }

  /// Whether one does in a document, told by its number here.
  func hasPairs(inDocument number: Int) -> Bool { pairedDocuments.contains(number) }

  /// Where a document stands.
  func range(ofDocument number: Int) -> Range<Int> {
    documentStarts[number]..<documentStarts[number + 1]
  }

  /// The characters of a stretch of letters.
  func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }

  /// How many characters a stretch of letters has.
  func characterCount(_ range: Range<Int>) -> Int {
    hasPairs ? units[range].count { !UTF16.isTrailSurrogate($0) } : range.count
  }

  /// The character that begins at a place; 0 for what is no letter.
  func character(at place: Int) -> UInt32 {
    guard hasPairs, UTF16.isLeadSurrogate(units[place]) else { return UInt32(units[place]) }
    return 0x10000 + (UInt32(units[place]) - 0xD800) << 10 + (UInt32(units[place + 1]) - 0xDC00)
  }

  /// The character that ends at a place; 0 for what is no letter.
  func character(before place: Int) -> UInt32 {
    place == 0 ? 0 : character(at: previous(place))
  }

  /// How often each letter stands in the text, by its number in Unicode.
  func characterCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: 0x11_0000)
    var place = 0
    while place < units.count {
      counts[Int(character(at: place))] += 1
      place = next(place)
    }
    counts[0] = 0
    return counts
  }

  /// Where the character ends that begins at a place.
  @inline(__always)
  func next(_ place: Int) -> Int {
    hasPairs && UTF16.isLeadSurrogate(units[place]) ? place + 2 : place + 1
  }

  /// Where the character begins that ends at a place.
  func previous(_ place: Int) -> Int {
    hasPairs && UTF16.isTrailSurrogate(units[place - 1]) ? place - 2 : place - 1
  }

  /// Whether a stretch is cut as one word.
  func isOneWord(_ range: Range<Int>) -> Bool {
    edges[range.lowerBound] && edges[range.upperBound]
      && !range.dropFirst().contains { edges[$0] }
  }

  /// The number here of the document at a place.
  func document(at place: Int) -> Int {
    documentStarts.partitionPoint { $0 <= place } - 1
  }

  /// The clause around a stretch of it.
  func clause(around range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, units[start - 1] != 0 { start -= 1 }
    while units[end] != 0 { end += 1 }
    return start..<end
  }

  /// The paragraphs of a document, told by its number here; together they are all of it.
  func paragraphs(ofDocument number: Int) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    let range = range(ofDocument: number)
    var start = range.lowerBound
    for place in range.dropFirst() where units[place] == 0 && units[place - 1] == 0 {
      if units[start..<place].contains(where: { $0 != 0 }) {
        paragraphs.append(start..<place)
        start = place
      }
    }
    if start < range.upperBound { paragraphs.append(start..<range.upperBound) }
    return paragraphs
  }

  /// The clauses of a document, told by its number here.
  func clauses(ofDocument number: Int) -> [Range<Int>] { clauses(in: range(ofDocument: number)) }

  /// The clauses of a range that ends with one.
  func clauses(in range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where units[place] == 0 {
      if start < place { clauses.append(start..<place) }
      start = place + 1
    }
    return clauses
  }
}

/// A document of a subset, or why it is none.
private enum ReadDocument: Sendable {
  case text(Int, ClausePiece)
  case lost(FigureTable.Loss)

  init(_ place: Int, of subset: Subset, _ cutter: inout WordCutter) throws(IndexError) {
    switch try subset.foldedOrLost(place) {
    case .failure(let lost): self = .lost(lost.loss)
    case .success(let folded):
      self = .text(place, ClausePiece(folded, words: try cutter.words(in: folded)))
    }
  }
}
