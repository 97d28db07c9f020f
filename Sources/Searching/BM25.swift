#if canImport(Glibc)
  internal import Glibc
#endif

/// Okapi BM25 (Robertson and Zaragoza 2009), with the parameters and the form of the logarithm
/// that Lucene uses.
enum BM25 {
  /// How fast further occurrences count less.
  static let saturation = 1.2

  /// How much a document's length counts.
  static let lengthWeight = 0.75

  static func inverseDocumentFrequency(documents: Int, holding count: Int) -> Double {
    let count = Double(min(count, documents))
    return log1p((Double(documents) - count + 0.5) / (count + 0.5))
  }

  /// The share of a term's weight that a document of this length earns by this frequency; 0 ..< 1
  /// times `1 + saturation`.
  static func gain(frequency: Int, length: Int, averageLength: Double) -> Double {
    let frequency = Double(frequency)
    let relativeLength = Double(length) / max(1, averageLength)
    let norm = saturation * (1 - lengthWeight + lengthWeight * relativeLength)
    return frequency * (saturation + 1) / (frequency + norm)
  }
}
