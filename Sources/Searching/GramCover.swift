internal import Analysis
internal import Indexing
internal import Storage

/// The choice of the grams by which a text is looked for.
enum GramCover {
  /// A gram that was chosen.
  struct Choice {
    /// The gram.
    let key: GramKey
    /// The gram's entry in the dictionary.
    let index: Int
    /// Its first character's place in the pattern.
    let offset: Int
    /// In how many documents it is: the cost of walking its list.
    let cost: Int
  }

  /// Of all choices that have the first and the last gram of every run of letters and hold every
  /// character of a run, the one with the fewest documents in all; and the rarest gram where it is much
  /// rarer than those, since the others need a look in its documents only. `nil` when a gram of the
  /// pattern is not in the dictionary, and so nowhere.
  static func cheapest(
    of pattern: TextPattern, in dictionary: GramDictionary
  ) throws(StorageError) -> [Choice]? {
    var choices: [Choice] = []
    for gram in pattern.grams {
      guard let index = try dictionary.index(of: gram.key) else { return nil }
      let cost = try dictionary.size(at: index).documentCount
      choices.append(Choice(key: gram.key, index: index, offset: gram.offset, cost: cost))
    }
    let cover = cheapest(choices)
    guard let rarest = choices.min(by: { $0.cost < $1.cost }),
      let rarestOfCover = cover.map(\.cost).min(), 2 * rarest.cost < rarestOfCover
    else { return cover }
    return cover + [rarest]
  }

  /// Dynamic programme over the last gram chosen: the one before it in the same run of letters
  /// begins one or two characters earlier, so that no character between is left out.
  private static func cheapest(_ choices: [Choice]) -> [Choice] {
    var paths: [(cost: Int, previous: Int?)] = []
    for (number, choice) in choices.enumerated() {
      var previous = number > 0 ? number - 1 : nil
      if number > 1, choices[number - 2].offset == choice.offset - 2,
        paths[number - 2].cost < paths[number - 1].cost
      {
        previous = number - 2
      }
      paths.append((choice.cost + (previous.map { paths[$0].cost } ?? 0), previous))
    }
    var chosen: [Choice] = []
    var number = paths.indices.last
    while let last = number {
      chosen.append(choices[last])
      number = paths[last].previous
    }
    return chosen
  }
}
