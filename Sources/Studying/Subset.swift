package import Indexing
package import Querying
package import Searching
internal import Storage

/// The documents of a snapshot that are studied, and how long they are: the denominators of all numbers.
///
/// Law: what is told of a subset is the same over any division of its documents into segments.
package struct Subset: Sendable {
  /// The commit.
  package let snapshot: Snapshot

  /// What the documents match; `nil` for all.
  package let query: Query?

  /// The documents, in the order of their addresses.
  package let documents: [DocumentAddress]

  /// Characters of the clean text of each.
  package let lengths: [Int]

  /// How many near-copies were left out; `nil` where copies count as often as they are there.
  package let copyCount: Int?

  /// The documents that match a query, of near-copies among them one where copies are counted once.
  package init(
    _ snapshot: Snapshot, where query: Query? = nil, countingCopiesOnce: Bool = false
  ) throws(IndexError) {
    var searcher = try Searcher(snapshot)
    let matches = try searcher.documents(matching: query)
    documents =
      countingCopiesOnce
      ? try searcher.documents(matching: query, countingCopiesOnce: true) : matches
    copyCount = countingCopiesOnce ? matches.count - documents.count : nil
    lengths = try Self.lengths(of: documents, in: snapshot)
    self.snapshot = snapshot
    self.query = query
  }

  /// The documents of a subset that are not in another of the same snapshot.
  package init(_ subset: Subset, without other: Subset) {
    let left = Set(other.documents)
    let kept = subset.documents.indices.filter { !left.contains(subset.documents[$0]) }
    snapshot = subset.snapshot
    query = subset.query
    documents = kept.map { subset.documents[$0] }
    lengths = kept.map { subset.lengths[$0] }
    copyCount = subset.copyCount
  }

  private static func lengths(
    of documents: [DocumentAddress], in snapshot: Snapshot
  ) throws(IndexError) -> [Int] {
    var lengths: [Int] = []
    lengths.reserveCapacity(documents.count)
    do throws(StorageError) {
      for address in documents {
        let segment = snapshot.segments[address.segment]
        lengths.append(Int(try segment.lengths[address.document.ordinal].characters))
      }
    } catch {
      throw .storage(error)
    }
    return lengths
  }

  /// Characters of all documents.
  package var characterCount: Int { lengths.reduce(0, +) }

  /// What tells the documents from others: for each the name of its file, a zero and the hash of the file's bytes (16 bytes,
  /// the upper half first), in the order of these; the same for any index of the files.
  package func identity() throws(IndexError) -> [UInt8] {
    var keys: [[UInt8]] = []
    do throws(StorageError) {
      for index in documents.indices {
        let (store, document) = store(of: index)
        let (name, fingerprint) = try store.file(of: document)
        var key = name + [0]
        for half in [fingerprint.high, fingerprint.low] {
          for shift in stride(from: 56, through: 0, by: -8) {
            key.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
          }
        }
        keys.append(key)
      }
    } catch {
      throw .storage(error)
    }
    return keys.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }
  }

  /// Whether what is a copy was told by sketches alone.
  package var isEstimated: Bool { copyCount != nil && !snapshot.manifest.isStoring }

  /// What is stored of a document, told by its place in `documents`, and which it is.
  package func store(of index: Int) -> (store: DocumentStore, document: DocumentID) {
    let address = documents[index]
    return (snapshot.segments[address.segment].documents, address.document)
  }

  /// The name of a document's file, told by its place in `documents`.
  func name(of index: Int) throws(IndexError) -> String {
    let (store, document) = store(of: index)
    do throws(StorageError) { return try store.name(of: document) } catch { throw .storage(error) }
  }

  /// Gives every document that holds any of some texts, by its place in `documents` ascending, with a walk that stands at
  /// it.
  func forEachDocument(
    holding texts: [SoughtText],
    _ body: (Int, inout TermCursor) throws(StorageError) -> Void
  ) throws(StorageError) {
    var start = 0
    for (number, segment) in snapshot.segments.enumerated() {
      var index = start
      start = end(ofSegment: number, from: start)
      guard index < start else { continue }
      var cursor = try TermCursor(of: texts, in: segment)
      while index < start {
        try cursor.advance(to: documents[index].document)
        guard let current = cursor.current else { break }
        while index < start, documents[index].document < current { index += 1 }
        if index < start, documents[index].document == current {
          try body(index, &cursor)
          index += 1
        }
      }
    }
  }

  /// How often a term stands in each of the documents.
  func frequencies(of term: StudyTerm) throws(StorageError) -> [Int] {
    var frequencies = [Int](repeating: 0, count: documents.count)
    try forEachDocument(holding: term.texts) { (index, cursor) throws(StorageError) in
      frequencies[index] = try cursor.frequency()
    }
    return frequencies
  }

  /// Where the documents of a segment end that begin at `start`.
  private func end(ofSegment number: Int, from start: Int) -> Int {
    documents[start...].firstIndex { $0.segment != number } ?? documents.count
  }
}
