/// A part of a file read in one encoding, and what speaks for it.
struct TrialReading {
  let encoding: TextEncoding
  let evidence: TextEvidence
  let score: Double

  /// Fails when ICU lacks the encoding.
  init?(of window: Span<UInt8>, as encoding: TextEncoding) {
    guard let decoded = try? DecodedBytes(window, from: encoding) else { return nil }
    self.encoding = encoding
    evidence = TextEvidence(decoded.utf8)
    score = evidence.score
  }
}
