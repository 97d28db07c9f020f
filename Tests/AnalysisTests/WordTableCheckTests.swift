import Testing

@testable import Analysis

@Suite struct WordTableCheckTests {
  private func passes(_ change: (inout [WordBreakClass], inout DictionaryWords) -> Void) throws
    -> Bool
  {
    let builder = try #require(WordTableBuilder(isWordCharacter: TextClass.isGram))
    var (classes, words) = (builder.classes, builder.words)
    change(&classes, &words)
    let changed = WordTableBuilder(
      classes: classes, words: words, isWordCharacter: TextClass.isGram)
    return WordTableCheck(changed, isWordCharacter: TextClass.isGram).passes()
  }

  @Test func passesOnICUsWords() throws {
    #expect(try passes { _, _ in })
  }

  @Test func failsOnOtherCosts() throws {
    let isPassed = try passes { _, words in
      var other = DictionaryWords()
      for word in 0..<words.count {
        other.append(words.characters(of: word), cost: 255 - words.costs[word])
      }
      words = other
    }
    #expect(!isPassed)
  }

  @Test(
    arguments: zip(["@", ":", ".", "a"], [WordBreakClass.other, .midLetter, .midDigit, .digit]))
  func failsOnAnotherClass(character: String, wordClass: WordBreakClass) throws {
    #expect(try !passes { classes, _ in classes[Int(character.scalarValues[0])] = wordClass })
  }
}
