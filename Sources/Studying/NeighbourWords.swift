internal import Analysis

/// Which words of a sentence stand beside the places of a term.
enum NeighbourWords {
  /// The words, as places in the list, each with whether it stands before the term. `words` and `places` ascend;
  /// words are apart, places may overlap.
  static func words(
    _ words: [Range<Int>], beside places: [Range<Int>], within span: CollocationTable.Span
  ) -> [(word: Int, isLeft: Bool)] {
    var nearest = [(distance: Int, isLeft: Bool)](repeating: (Int.max, false), count: words.count)
    for place in places {
      let end = words.partitionPoint { $0.upperBound <= place.lowerBound }
      let start = words.partitionPoint { $0.lowerBound < place.upperBound }
      for distance in 0..<min(span.right, words.count - start)
      where distance < nearest[start + distance].distance {
        nearest[start + distance] = (distance, false)
      }
      for distance in 0..<min(span.left, end) where distance < nearest[end - 1 - distance].distance
      {
        nearest[end - 1 - distance] = (distance, true)
      }
      // What overlaps the term is nearer than any neighbour, and none.
      for word in end..<max(end, start) { nearest[word] = (-1, false) }
    }
    return nearest.enumerated().compactMap { word, found in
      0..<Int.max ~= found.distance ? (word, found.isLeft) : nil
    }
  }
}
