/// The numbers of the characters of some words, from 1 on, the commonest first, so that what is
/// looked up most lies close together.
struct CharacterNumbers {
  /// The number of each character of the basic plane; 0 when no word has it.
  private(set) var numbers = [UInt16](repeating: 0, count: 1 << 16)

  /// How many characters have a number.
  private(set) var count = 0

  /// The numbers; `nil` when there are more characters than codes.
  init?(_ words: DictionaryWords) {
    let weights = Self.weights(of: words)
    let characters = weights.indices.filter { weights[$0] > 0 }
      .sorted { (weights[$1], $0) < (weights[$0], $1) }
    guard characters.count < CharacterCode.numberCount else { return nil }
    for character in characters {
      count += 1
      numbers[character] = UInt16(count)
    }
  }

  /// How often each character is met: each word counts by its likelihood, of which the cost is a
  /// logarithm.
  private static func weights(of words: DictionaryWords) -> [UInt64] {
    var weights = [UInt64](repeating: 0, count: 1 << 16)
    for word in 0..<words.count {
      let weight = UInt64(1) << UInt64((255 - words.costs[word]) / 8)
      for character in words.characters(of: word) { weights[Int(character)] += weight }
    }
    return weights
  }
}
