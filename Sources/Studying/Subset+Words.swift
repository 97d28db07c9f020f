internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

extension Subset {
  /// Gives every document that holds a word of the index, by its place in `documents` ascending, with its places there.
  func forEachDocument(
    withWord word: Term, _ body: (Int, Int) -> Void
  ) throws(StorageError) {
    var start = 0
    while start < documents.count {
      let number = documents[start].segment
      let end = documents[start...].firstIndex { $0.segment != number } ?? documents.count
      let words = snapshot.segments[number].words
      if let entry = try words.entry(of: word) {
        var cursor = try words.cursor(of: entry)
        for place in start..<end {
          try cursor.advance(to: documents[place].document)
          guard let current = cursor.current else { break }
          if current == documents[place].document { body(place, try cursor.frequency()) }
        }
      }
      start = end
    }
  }

  /// How many of the documents hold a word of the index.
  func documentCount(withWord word: Term) throws(StorageError) -> Int {
    var count = 0
    try forEachDocument(withWord: word) { _, _ in count += 1 }
    return count
  }
}
