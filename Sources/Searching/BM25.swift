internal import Indexing

#if canImport(Glibc)
  internal import Glibc
#endif

/// Okapi BM25 (Robertson and Zaragoza 2009) with the form of the logarithm that Lucene uses. The length of
/// a document is that in words for all kinds of terms.
enum BM25 {
  /// How rare a term is that is in `count` of all documents.
  static func inverseDocumentFrequency(documents: Int, holding count: Int) -> Double {
    let count = Double(min(count, documents))
    return log1p((Double(documents) - count + 0.5) / (count + 0.5))
  }

  /// How many occurrences a document needs for half of what a term can gain.
  struct Norm {
    private let least: Double
    private let byToken: Double

    /// Among documents of this mean length.
    init(averageLength: Double) {
      let weight = RankingRecipe.lengthWeight
      least = RankingRecipe.saturation * (1 - weight)
      byToken = RankingRecipe.saturation * weight / max(1, averageLength)
    }

    /// That of a document of this length.
    @inline(__always)
    func of(length: Int) -> Double { least + byToken * Double(length) }
  }

  /// The share of a term's weight that a document earns by this frequency; 0 ..< 1 times
  /// `1 + saturation`.
  @inline(__always)
  static func gain(frequency: Int, norm: Double) -> Double {
    let frequency = Double(frequency)
    return frequency * (RankingRecipe.saturation + 1) / (frequency + norm)
  }

  /// No gain of a document that has such a burden, or more, is greater.
  static func greatestGain(burden: Double) -> Double {
    (RankingRecipe.saturation + 1) / (1 + RankingRecipe.saturation * burden)
  }
}
