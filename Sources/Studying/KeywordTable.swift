internal import Analysis
package import Indexing
internal import Searching
internal import Storage

#if canImport(Glibc)
  internal import Glibc
#endif

/// The words that stand in more documents of a target than of a reference than chance would have it.
///
/// Documents count first, because a word that one text repeats is no mark of a group of texts. d₁ of n₁ documents of the target
/// hold the word, d₂ of n₂ of the reference:
///
///     ratio = ((d₁ + ½) ÷ (n₁ + ½)) ÷ ((d₂ + ½) ÷ (n₂ + ½)), told as its logarithm to the base of 2
///     bounds = ln ratio ± 1.96 √(1 ÷ (d₁ + ½) − 1 ÷ (n₁ + ½) + 1 ÷ (d₂ + ½) − 1 ÷ (n₂ + ½))
///
/// (the log ratio of A. Hardie, 2014, of shares of documents, with the interval of S. D. Walter, *The distribution of Levin's
/// measure of attributable risk*, Biometrika 62, 1975, at 95 %).
///
/// Law: the table is the same over any division of the documents into segments.
package struct KeywordTable: Sendable {
  /// What a word is counted in.
  package struct Part: Hashable, Sendable {
    /// Documents: n₁ or n₂.
    package let documents: Int
    /// Words of their texts: c₁ or c₂.
    package let words: Int
  }

  /// A word.
  package struct Row: Hashable, Sendable {
    /// Folded.
    package let word: String
    /// Documents of the target that hold it, d₁, and its places there, f₁.
    package let target: TermCount
    /// The same of the reference.
    package let reference: TermCount
    /// log₂ of the ratio of the shares of documents.
    package let logRatio: Double
    /// Its bounds: with 95 % confidence the ratio lies between them.
    package let bounds: ClosedRange<Double>
    /// The log-likelihood ratio of the places among all words (P. Rayson and R. Garside, *Comparing corpora using
    /// frequency profiling*, 2000), negative where the target has fewer.
    package let logLikelihood: Double
  }

  package let target: Part
  package let reference: Part

  /// The words that are in `least` documents of the target or more and whose lower bound is above 0, the greatest
  /// lower bounds first; for words that are rarer in the target those of the reference, and upper bounds below 0.
  package let rows: [Row]

  /// Compares two subsets that have no document in common; words that are rarer in the first when `isNegative`.
  package init(
    _ target: Subset, _ reference: Subset, least: Int, isNegative: Bool = false
  ) throws(IndexError) {
    do throws(StorageError) {
      let counts = try WordCounts(target, reference)
      (self.target, self.reference) = (counts.target, counts.reference)
      let parts = (counts.target, counts.reference)
      rows = counts.words.filter { (isNegative ? $1.reference : $1.target).documents >= least }
        .map { Row($0, $1.target, $1.reference, parts) }
        .filter { isNegative ? $0.bounds.upperBound < 0 : $0.bounds.lowerBound > 0 }
        .sorted { $0.precedes($1, isNegative: isNegative) }
    } catch {
      throw .storage(error)
    }
  }
}

extension KeywordTable.Row {
  /// The greatest distance from the mean of 95 % of a normal distribution, in its deviations.
  private static let deviations = 1.959963984540054

  fileprivate init(
    _ word: Term, _ target: TermCount, _ reference: TermCount,
    _ parts: (KeywordTable.Part, KeywordTable.Part)
  ) {
    self.word = word.text
    (self.target, self.reference) = (target, reference)
    let (d1, n1) = (Double(target.documents) + 0.5, Double(parts.0.documents) + 0.5)
    let (d2, n2) = (Double(reference.documents) + 0.5, Double(parts.1.documents) + 0.5)
    let ratio = log((d1 / n1) / (d2 / n2))
    let reach = Self.deviations * max(0, 1 / d1 - 1 / n1 + 1 / d2 - 1 / n2).squareRoot()
    logRatio = ratio / log(2)
    bounds = (ratio - reach) / log(2)...(ratio + reach) / log(2)
    logLikelihood = Self.logLikelihood(target.occurrences, reference.occurrences, parts)
  }

  /// 2 (f₁ ln (f₁ ÷ E₁) + f₂ ln (f₂ ÷ E₂)), Eᵢ = cᵢ (f₁ + f₂) ÷ (c₁ + c₂).
  private static func logLikelihood(
    _ first: Int, _ second: Int, _ parts: (KeywordTable.Part, KeywordTable.Part)
  ) -> Double {
    let all = parts.0.words + parts.1.words
    let sum = [(first, parts.0.words), (second, parts.1.words)].reduce(0.0) { sum, part in
      let expected = Association.expected(row: part.1, column: first + second, all: all)
      return part.0 > 0 ? sum + Double(part.0) * log(Double(part.0) / expected) : sum
    }
    let isLess =
      Double(first) < Association.expected(row: parts.0.words, column: first + second, all: all)
    return (isLess ? -2 : 2) * max(0, sum)
  }

  fileprivate func precedes(_ other: Self, isNegative: Bool) -> Bool {
    let (mine, others) =
      isNegative
      ? (-bounds.upperBound, -other.bounds.upperBound)
      : (bounds.lowerBound, other.bounds.lowerBound)
    if mine != others { return mine > others }
    return word.utf8.lexicographicallyPrecedes(other.word.utf8)
  }
}
