/// Builds word tables from the dictionary of the loaded ICU.
struct WordTableBuilder {
  /// The class of each character of the basic plane.
  let classes: [WordBreakClass]

  /// The words as ICU has them.
  let words: DictionaryWords

  private let isWordCharacter: (UInt32) -> Bool

  /// Reads ICU's dictionary; `nil` when it cannot be used.
  init?(isWordCharacter: @escaping (UInt32) -> Bool) {
    let classes = (0...0xFFFF).map { WordBreakClass(of: $0) }
    guard let words = DictionaryWords.ofICU(classes: classes) else { return nil }
    self.init(classes: classes, words: words, isWordCharacter: isWordCharacter)
  }

  /// A builder for words that are given.
  init(
    classes: [WordBreakClass], words: DictionaryWords, isWordCharacter: @escaping (UInt32) -> Bool
  ) {
    self.classes = classes
    self.words = words
    self.isWordCharacter = isWordCharacter
  }

  /// The table of these words; `nil` when they do not fit one.
  func table(of words: DictionaryWords) -> WordTable? {
    guard let numbers = CharacterNumbers(words) else { return nil }
    let tree = WordTree(words, numbers: numbers)
    guard let array = DoubleArray(tree, firstCount: numbers.count) else { return nil }
    return WordTableMemory(codes: codes(numbers), array).table
  }

  private func codes(_ numbers: CharacterNumbers) -> [CharacterCode] {
    classes.enumerated().map { scalar, wordClass in
      let makesToken = isWordCharacter(UInt32(scalar))
      guard wordClass == .han else {
        return CharacterCode(class: wordClass, makesToken: makesToken)
      }
      // Radicals and strokes are Han, and symbols.
      return makesToken ? CharacterCode(number: numbers.numbers[scalar]) : .complex
    }
  }
}
