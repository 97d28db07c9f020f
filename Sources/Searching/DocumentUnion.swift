/// Documents of a window, put together from several lists: a bit for each.
struct DocumentUnion {
  private var words: [UInt64] = []
  private var start: UInt32 = 0

  /// Begins with no document of a window.
  mutating func begin(_ window: ClosedRange<UInt32>) {
    start = window.lowerBound
    words.removeAll(keepingCapacity: true)
    words.append(contentsOf: repeatElement(0, count: (window.count + 63) / 64))
  }

  /// Adds documents of the window.
  mutating func insert(_ documents: [UInt32]) {
    let first = start
    var words = words.mutableSpan
    let documents = documents.span
    for index in documents.indices {
      let place = documents[index] &- first
      words[Int(place >> 6)] |= 1 &<< UInt64(place & 63)
    }
  }

  /// Puts all that were added in place of what is in `documents`, ascending.
  func take(into documents: inout [UInt32]) {
    documents.removeAll(keepingCapacity: true)
    for index in words.indices {
      var word = words[index]
      while word != 0 {
        documents.append(
          start &+ UInt32(truncatingIfNeeded: index &* 64 &+ word.trailingZeroBitCount))
        word &= word &- 1
      }
    }
  }
}
