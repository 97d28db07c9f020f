internal import Analysis

/// A word of a query by which the oracle ranks.
struct OracleWord: Hashable {
  let scalars: [UInt32]
  /// Whether it counts wherever it stands as a text, as names do that texts are not cut by.
  let isText: Bool

  /// The words of a text: the longest name from each place on, from the left, and what the analyzer cuts
  /// between them.
  static func words(
    of text: [UInt32], _ analyzer: inout Analyzer, names: Set<[UInt32]>
  ) throws -> [OracleWord] {
    var words: [OracleWord] = []
    var (start, place) = (0, 0)
    while place < text.count {
      let ends = (place + 1..<text.count + 1).filter { end in
        names.contains(Array(text[place..<end]))
          && OracleDocument.hasWholeEnds(place..<end, in: text)
      }
      if let end = ends.last {
        words += try plain(Array(text[start..<place]), &analyzer)
        words += try name(Array(text[place..<end]), &analyzer)
        (start, place) = (end, end)
      } else {
        place += 1
      }
    }
    return try words + plain(Array(text[start...]), &analyzer)
  }

  private static func plain(
    _ text: [UInt32], _ analyzer: inout Analyzer
  ) throws -> [OracleWord] {
    try analyzer.tokens(in: text).map { OracleWord(scalars: Array(text[$0]), isText: false) }
  }

  private static func name(
    _ name: [UInt32], _ analyzer: inout Analyzer
  ) throws -> [OracleWord] {
    let words = try plain(name, &analyzer)
    let isNew = words.count > 1 && name.allSatisfy(TextClass.isGram)
    return isNew ? [OracleWord(scalars: name, isText: true)] : words
  }
}
