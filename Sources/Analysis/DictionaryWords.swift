import CICU

/// The words of ICU's Chinese dictionary that consist of Han characters only, with their costs.
///
/// A cost is ICU's: the smaller, the likelier the word. A word is 1 to `longest` characters of the
/// class `han`; costs are 1 to 254.
struct DictionaryWords {
  /// The longest words that ICU looks up.
  static let longest = 20

  /// What a character costs that is no word by itself.
  static let unknownCost: UInt8 = 255

  /// The characters of all words, one word behind the other.
  private(set) var characters: [UInt16] = []
  /// The end of each word in `characters`.
  private(set) var ends: [Int] = []
  /// The cost of each word.
  private(set) var costs: [UInt8] = []

  /// How many words there are.
  var count: Int { ends.count }

  /// The characters of a word.
  func characters(of word: Int) -> ArraySlice<UInt16> {
    characters[(word == 0 ? 0 : ends[word - 1])..<ends[word]]
  }

  mutating func append(_ word: some Collection<UInt16>, cost: UInt8) {
    characters.append(contentsOf: word)
    ends.append(characters.count)
    costs.append(cost)
  }

  /// The words with every character folded; several may have become the same. Words with a
  /// character that is folded to one beyond U+FFFF are left out.
  func folded() -> DictionaryWords {
    let folds = (0...0xFFFF).map { UInt16(exactly: Folding.fold($0)) }
    var words = DictionaryWords()
    for word in 0..<count where characters(of: word).allSatisfy({ folds[Int($0)] != nil }) {
      words.append(characters(of: word).lazy.map { folds[Int($0)] ?? $0 }, cost: costs[word])
    }
    return words
  }

  /// The words that consist of these characters only.
  func consisting(of characters: some Sequence<UInt16>) -> DictionaryWords {
    var isAllowed = [Bool](repeating: false, count: 1 << 16)
    for character in characters { isAllowed[Int(character)] = true }
    var words = DictionaryWords()
    for word in 0..<count where self.characters(of: word).allSatisfy({ isAllowed[Int($0)] }) {
      words.append(self.characters(of: word), cost: costs[word])
    }
    return words
  }
}

extension DictionaryWords {
  /// The words of the loaded ICU; `nil` when its dictionary is missing or of another form.
  static func ofICU(classes: [WordBreakClass]) -> DictionaryWords? {
    guard let units = trieOfICU() else { return nil }
    var words = DictionaryWords()
    var isKnown = true
    do {
      try UCharsTrie.forEachWord(in: units) { word, value in
        guard word.count <= longest, word.allSatisfy({ classes[Int($0)] == .han }) else { return }
        guard 1..<Int(unknownCost) ~= value else { return isKnown = false }
        words.append(word, cost: UInt8(value))
      }
    } catch {
      return nil
    }
    return isKnown && words.count > 0 ? words : nil
  }

  private static func trieOfICU() -> [UInt16]? {
    var status: Int32 = 0
    let count = unsafe cicu_dictionary_trie(nil, 0, &status)
    guard count > 0 else { return nil }
    var units = [UInt16](repeating: 0, count: Int(count))
    guard unsafe cicu_dictionary_trie(&units, count, &status) == count else { return nil }
    return units
  }
}
