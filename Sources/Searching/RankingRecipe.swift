internal import Indexing

/// Everything that can be tuned in ranking.
///
/// The recipe was measured on nine retrieval sets (Documentation/Ranking.md): BM25 over the words of the
/// query, over its pairs of neighbouring characters, and over its characters, added with these weights.
enum RankingRecipe {
  /// The weight of the words.
  static let words = 1.0

  /// The weight of the pairs: those across the borders of words are evidence of phrases.
  static let pairs = 0.5

  /// The weight of the characters.
  static let characters = 0.2

  /// How fast further occurrences count less (BM25's k1).
  static let saturation = 1.2

  /// How much a document's length counts (BM25's b).
  static let lengthWeight = Burden.lengthWeight
}
