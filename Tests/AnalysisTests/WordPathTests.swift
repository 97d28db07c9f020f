import TestSupport
import Testing

@testable import Analysis

@Suite struct WordPathTests {
  /// All ways to cut `run` into words and single characters, as lengths with the sum of the costs.
  private func ways(_ run: ArraySlice<UInt16>, _ small: SmallWords) -> [(lengths: [Int], sum: Int)]
  {
    guard !run.isEmpty else { return [([], 0)] }
    return (1...run.count).flatMap { length -> [(lengths: [Int], sum: Int)] in
      let known = small.costs[Array(run.prefix(length))].map { Int($0) }
      guard let cost = known ?? (length == 1 ? 255 : nil) else { return [] }
      return ways(run.dropFirst(length), small).map { ([length] + $0.lengths, cost + $0.sum) }
    }
  }

  /// Of the cheapest ways, the one whose last word is longest, then the one before it.
  private func best(_ run: [UInt16], _ small: SmallWords) -> [Int] {
    let ways = ways(run[...], small)
    let sum = ways.map(\.sum).min() ?? 0
    return ways.filter { $0.sum == sum }.map(\.lengths)
      .max { $0.reversed().lexicographicallyPrecedes($1.reversed()) } ?? []
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func isTheCheapestWay(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let small = SmallWords(count: Int(seed) + 1, using: &generator)
    let table = try #require(small.table)
    let tokenizer = DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
    for _ in 0..<20 {
      let run = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        (SmallWords.alphabet + [0x9F00]).randomElement(using: &generator) ?? 0x4E00
      }
      let lengths = try tokenizer.tokens(in: run.map(UInt32.init)).map(\.count)
      #expect(lengths == best(run, small), "seed \(seed), \(run)")
    }
  }

  /// The dearest run there is: its sum must still fit.
  @Test func longestRunOfUnknownCharacters() throws {
    var generator = SeededGenerator(seed: 1)
    let table = try #require(SmallWords(count: 3, using: &generator).table)
    let tokenizer = DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
    let text = [UInt32](repeating: 0x9F00, count: WordPath.longestRun)
    #expect(try tokenizer.tokens(in: text) == text.indices.map { $0..<$0 + 1 })
  }
}
