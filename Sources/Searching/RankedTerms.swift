internal import Analysis

/// The terms by which documents are ranked for a query, by the recipe (`RankingRecipe`).
///
/// Letters and digits are words in all three kinds; a Han character between others counts as a pair.
struct RankedTerms {
  private var sum = TermSum()

  /// The terms with their weights in the query, in the order in which they are first met.
  var terms: [WeightedTerm] { sum.terms }

  /// The terms of some texts: folded characters and their words.
  init(_ texts: some Sequence<(scalars: [UInt32], words: [RankedTerm])>) {
    for text in texts {
      for word in text.words { addWord(word) }
      for run in Self.hanRuns(of: text.scalars) { addRun(text.scalars[run]) }
    }
  }

  private mutating func addWord(_ word: RankedTerm) {
    let weight = RankingRecipe.words
    let other = RankingRecipe.pairs + RankingRecipe.characters
    sum.add(word, word.isOfHan ? weight : weight + other)
  }

  private mutating func addRun(_ run: ArraySlice<UInt32>) {
    for (first, second) in zip(run, run.dropFirst()) {
      sum.add(.pair(GramKey(first, second)), RankingRecipe.pairs)
    }
    if run.count == 1, let only = run.first { sum.add(.character(only), RankingRecipe.pairs) }
    for character in run { sum.add(.character(character), RankingRecipe.characters) }
  }

  private static func hanRuns(of scalars: [UInt32]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in scalars.indices where TextClass.isHan(scalars[index]) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}

extension RankedTerm {
  /// Whether it begins with a Han character.
  fileprivate var isOfHan: Bool {
    let first: UInt32? =
      switch self {
      case .word(let term): term.text.unicodeScalars.first?.value
      case .pair(let key): key.first
      case .character(let scalar): scalar
      case .text(let text): text.scalars.first
      }
    return first.map(TextClass.isHan) ?? false
  }
}

/// Terms, each once, with the sum of their weights, in the order in which they were added first.
struct TermSum {
  private(set) var terms: [WeightedTerm] = []
  private var places: [RankedTerm: Int] = [:]

  /// Adds a term once more.
  mutating func add(_ term: RankedTerm, _ weight: Double) {
    if let place = places[term] {
      terms[place].weight += weight
    } else {
      places[term] = terms.count
      terms.append(WeightedTerm(term: term, weight: weight))
    }
  }
}
