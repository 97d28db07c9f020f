/// The grams that no longer one stands for.
enum LongestGrams {
  typealias Found = (length: Int, gram: GramTable.Gram)

  /// A longer gram stands for those inside it that have no more than 100 ÷ 80 of its documents.
  private static let share = (part: 4, whole: 5)

  /// Those of which at least half of the places are marked and which no longer one of them stands for.
  static func of(_ grams: RepeatedGrams, in text: ClauseText) -> [Found] {
    var found: [Found] = []
    // For a gram, told by where it stands first, the most documents that a longer one of those found has.
    var covers: [Int: UInt32] = [:]
    for level in grams.levels.reversed() {
      var shorter: [Int: UInt32] = [:]
      let inner = grams.levels.first { $0.length == level.length - 1 }
      for gram in level.table.grams {
        var cover = covers[gram.range.lowerBound] ?? 0
        if isFound(gram, cover) {
          found.append((level.length, gram))
          cover = max(cover, gram.documents)
        }
        guard cover > 0, let inner else { continue }
        for part in parts(of: gram, in: text, inner.table) {
          shorter[part.range.lowerBound] = max(shorter[part.range.lowerBound] ?? 0, cover)
        }
      }
      covers = shorter
    }
    return found
  }

  private static func isFound(_ gram: GramTable.Gram, _ cover: UInt32) -> Bool {
    Int(gram.marked) * 2 >= Int(gram.places)
      && Int(cover) * share.whole < Int(gram.documents) * share.part
  }

  /// The two grams inside that are a character shorter.
  private static func parts(
    of gram: GramTable.Gram, in text: ClauseText, _ table: GramTable
  ) -> [GramTable.Gram] {
    let units = text.units.span
    let (range, last) = (gram.range, text.previous(gram.range.upperBound))
    return [range.lowerBound..<last, text.next(range.lowerBound)..<range.upperBound].compactMap {
      table.gram(GramTable.key($0, of: units), $0, of: units)
    }
  }
}
