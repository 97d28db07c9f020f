internal import Indexing
internal import Storage

/// All documents that match, before one is taken of each group of near-copies among them: the one of the
/// earliest date, of several such, and of those without a date, the one whose address comes first.
///
/// Memory: in proportion to the number of documents.
struct CopiedMatches {
  private let snapshot: Snapshot
  private var matches: [RankedDocument] = []

  /// The files that the documents are in.
  private(set) var fileCount = 0

  /// All their places.
  private(set) var placeCount = 0

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// How many documents match.
  var documentCount: Int { matches.count }

  /// Adds a document; they come in the order of segments, and of their numbers in each.
  mutating func add(_ document: RankedDocument) {
    matches.append(document)
    fileCount += document.continuesFile ? 0 : 1
    placeCount += document.placeCount
  }

  /// One of each group with its copies in the order in which they would be taken, and all that are in none;
  /// in the order in which they were added.
  func distinct(by copies: NearCopies) throws(StorageError) -> [RankedDocument] {
    var isCopy = [Bool](repeating: false, count: matches.count)
    var chosen = matches
    for group in try copies.groups(of: matches.map(\.address)) {
      let ordered = try ordered(group)
      chosen[ordered[0]].copies = ordered.dropFirst().map { matches[$0].address }
      for index in ordered.dropFirst() { isCopy[index] = true }
    }
    return try markingFiles(zip(chosen, isCopy).filter { !$1 }.map(\.0))
  }

  private func ordered(_ group: [Int]) throws(StorageError) -> [Int] {
    try TimeOrder(snapshot).places(of: group.map { matches[$0].address }).map { group[$0] }
  }

  /// Tells anew which documents are of the file of the one before.
  private func markingFiles(
    _ documents: [RankedDocument]
  ) throws(StorageError) -> [RankedDocument] {
    var documents = documents
    var last: (segment: Int, file: UInt64)?
    for index in documents.indices {
      let segment = documents[index].segment
      let file = try snapshot.segments[segment].documents.fileNumber(of: documents[index].document)
      documents[index].continuesFile = last.map { $0 == (segment, file) } ?? false
      last = (segment, file)
    }
    return documents
  }
}

extension RankedDocument {
  /// Where it is in the snapshot.
  var address: DocumentAddress {
    DocumentAddress(segment: segment, document: document)
  }
}
