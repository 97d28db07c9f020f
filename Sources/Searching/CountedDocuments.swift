internal import Analysis
internal import Indexing
internal import Storage

/// A walk over documents whose occurrences were all counted beforehand.
struct CountedDocuments: DocumentCursor {
  private let documents: [DocumentID]
  private let counts: [Int]
  private var index = 0

  /// The documents ascending, and how often the text stands in each.
  init(documents: [DocumentID], counts: [Int]) {
    self.documents = documents
    self.counts = counts
  }

  /// The documents of a segment with a count above 0.
  init(counts: [Int]) {
    let found = counts.indices.filter { counts[$0] > 0 }
    self.init(
      documents: found.map { DocumentID(UInt32($0)) }, counts: found.map { counts[$0] })
  }

  /// Counts one character.
  init(character: UInt32, in segment: Segment) throws(StorageError) {
    var (documents, counts) = ([DocumentID](), [Int]())
    guard let blocks = try segment.grams.blocks(ofCharacter: character) else {
      self.init(documents: [], counts: [])
      return
    }
    var cursor = try PostingCursor(blocks)
    while let document = cursor.current {
      documents.append(document)
      counts.append(try cursor.frequency())
      try cursor.advance()
    }
    self.init(documents: documents, counts: counts)
  }

  /// Counts a text in which nothing is indexed (only punctuation and the like) by reading every
  /// document of which `candidates` says that it may hold the text.
  init(
    scanningFor pattern: TextPattern, in segment: Segment, candidates: CountedDocuments? = nil
  ) throws(StorageError) {
    var counts = [Int](repeating: 0, count: segment.documents.totalCount)
    let candidates = candidates?.documents ?? Array(segment.documents.documents)
    for document in candidates where !segment.deleted.contains(document) {
      let text = try DocumentText(document, in: segment.documents)
      let starts = pattern.positions(in: text.folded.scalars)
      let headings = pattern.isInHeading ? try segment.documents.headings(of: document) : []
      counts[Int(document.ordinal)] = pattern.allowed(starts, headings: headings).count
    }
    self.init(counts: counts)
  }

  var current: DocumentID? { index < documents.count ? documents[index] : nil }

  /// How often the text stands in the current document.
  var frequency: Int { index < counts.count ? counts[index] : 0 }

  mutating func advance() {
    index = min(index + 1, documents.count)
  }

  mutating func advance(to target: DocumentID) {
    var low = index
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < target { low = middle + 1 } else { high = middle }
    }
    index = low
  }
}
