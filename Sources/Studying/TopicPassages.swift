/// The parts of documents that are looked at for topics, and the words of each.
struct TopicPassages: Sendable {
  /// A part of a document.
  struct Passage: Sendable {
    /// The number of the document in the text.
    let document: Int
    let range: Range<Int>
  }

  /// Words of a passage: it ends with the paragraph in which it has so many.
  private static let leastWords = 150

  private(set) var passages: [Passage] = []

  /// The passages of a text, in its order.
  init(of text: ClauseText, unit: TopicTable.Unit) {
    for document in text.places.indices {
      let range = text.range(ofDocument: document)
      guard unit == .passage else {
        passages.append(Passage(document: document, range: range))
        continue
      }
      var start = range.lowerBound
      var words = 0
      for paragraph in text.paragraphs(ofDocument: document) {
        Self.forEachWord(in: paragraph, of: text) { _ in words += 1 }
        guard words >= Self.leastWords else { continue }
        passages.append(Passage(document: document, range: start..<paragraph.upperBound))
        (start, words) = (paragraph.upperBound, 0)
      }
      if words > 0 {
        passages.append(Passage(document: document, range: start..<range.upperBound))
      }
    }
  }

  /// Calls `body` with each word of a range that may be a topic's: at least two characters.
  @inline(__always)
  static func forEachWord(
    in range: Range<Int>, of text: ClauseText, _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      guard text.units[start] != 0 else {
        start += 1
        continue
      }
      var end = start + 1
      while text.units[end] != 0, !text.edges[end] { end += 1 }
      if end - start >= 2 { body(start..<end) }
      start = end
    }
  }
}
