internal import Analysis
package import Indexing
package import Storage

/// A walk over the documents of a segment that hold a text, with how often and where; deleted documents are
/// among them.
///
/// Law: it tells exactly the places where a literal scan of the folded text finds the text; they may
/// overlap.
package struct OccurrenceCursor: DocumentCursor {
  private let pattern: TextPattern
  private let documents: DocumentStore
  private var cursor: PatternCursor

  /// Stands at the first document.
  package init(of text: SoughtText, in segment: Segment) throws(StorageError) {
    pattern = text.pattern
    documents = segment.documents
    cursor = try PatternCursor(pattern, in: segment)
  }

  package var current: DocumentID? { cursor.current }

  /// How often the text stands in the current document; 0 at the end.
  package var frequency: Int { cursor.frequency }

  package mutating func advance() throws(StorageError) { try cursor.advance() }

  package mutating func advance(to target: DocumentID) throws(StorageError) {
    try cursor.advance(to: target)
  }

  /// Where the text stands in the current document, in characters of the clean text, ascending. Reads the
  /// document's text where the lists do not tell it: for one character, and for punctuation.
  package mutating func occurrences() throws(StorageError) -> [Range<Int>] {
    if let known = try cursor.occurrences() { return known }
    guard let current else { return [] }
    let text = try DocumentText(current, in: documents)
    return pattern.occurrences(in: text, headings: [])
  }
}
