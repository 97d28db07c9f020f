internal import Analysis
package import Indexing
internal import Searching
internal import Storage

/// How often each word of the index stands in each document, as texts are cut without a lexicon: from the lists alone.
package struct WordMatrix: Sendable {
  /// A word's places in a document.
  package struct Cell: Hashable, Sendable {
    /// The place of the document in `documents`.
    package let document: Int
    package let places: Int
  }

  /// The files of the documents, in the order of time, and the speech where a file has several.
  package let documents: [(file: String, speech: Int?)]

  private let subset: Subset
  /// The row of each document, told by its place in the subset.
  private let rows: [Int]

  /// The matrix of a subset.
  package init(_ subset: Subset) throws(IndexError) {
    self.subset = subset
    do throws(StorageError) {
      let order = try TimeOrder(subset.snapshot).places(of: subset.documents)
      var rows = [Int](repeating: 0, count: order.count)
      var documents: [(file: String, speech: Int?)] = []
      for (row, place) in order.enumerated() {
        rows[place] = row
        let (store, document) = subset.store(of: place)
        let description = try store.description(of: document)
        documents.append((description.name, description.speech))
      }
      (self.rows, self.documents) = (rows, documents)
    } catch {
      throw .storage(error)
    }
  }

  /// Gives each word that stands in `least` of the documents or more, by its bytes, with its places in them, ascending.
  package func forEachWord(
    inDocuments least: Int, _ body: (String, [Cell]) -> Void
  ) throws(IndexError) {
    var words: [Term: [Cell]] = [:]
    do throws(StorageError) {
      var start = 0
      while start < subset.documents.count {
        let segment = subset.documents[start].segment
        let end =
          subset.documents[start...].firstIndex { $0.segment != segment }
          ?? subset.documents.count
        try add(start..<end, ofSegment: segment, to: &words)
        start = end
      }
    } catch {
      throw .storage(error)
    }
    let kept = words.filter { $0.value.count >= least }.map { ($0.key.text, $0.value) }
    for (word, cells) in kept.sorted(by: { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) {
      body(word, cells.sorted { $0.document < $1.document })
    }
  }

  private func add(
    _ places: Range<Int>, ofSegment number: Int, to words: inout [Term: [Cell]]
  ) throws(StorageError) {
    let segment = subset.snapshot.segments[number]
    var rowsByOrdinal = [Int?](repeating: nil, count: segment.lengths.count)
    for place in places {
      rowsByOrdinal[Int(subset.documents[place].document.ordinal)] = rows[place]
    }
    for block in 0..<segment.words.blockCount {
      for entry in try segment.words.entries(ofBlock: block) {
        var cursor = try segment.words.cursor(of: entry)
        while let document = cursor.current {
          if let row = rowsByOrdinal[Int(document.ordinal)] {
            words[entry.term, default: []].append(
              Cell(document: row, places: try cursor.frequency()))
          }
          try cursor.advance()
        }
      }
    }
  }
}
