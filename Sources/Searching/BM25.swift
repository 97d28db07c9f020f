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

  /// How many occurrences a document of this length needs for half of what a term can gain.
  @inline(__always)
  static func norm(length: Int, averageLength: Double) -> Double {
    let relativeLength = Double(length) / max(1, averageLength)
    let weight = RankingRecipe.lengthWeight
    return RankingRecipe.saturation * (1 - weight + weight * relativeLength)
  }

  /// The share of a term's weight that a document earns by this frequency; 0 ..< 1 times
  /// `1 + saturation`.
  @inline(__always)
  static func gain(frequency: Int, norm: Double) -> Double {
    let frequency = Double(frequency)
    return frequency * (RankingRecipe.saturation + 1) / (frequency + norm)
  }

  /// No gain is greater.
  static var greatestGain: Double { RankingRecipe.saturation + 1 }
}
