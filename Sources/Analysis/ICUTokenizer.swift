import CICU

/// The tokenizer over ICU's word iterator and its Chinese dictionary: the oracle and the fallback
/// of every faster one.
///
/// The text is handed to ICU a piece at a time (see `TextPieces`), so memory stays bounded whatever
/// the length of the text or of a line.
package final class ICUTokenizer: Tokenizer {
  /// The longest piece handed to ICU, in characters.
  package static let pieceLimit = 65_536

  private let breaker: WordBreaker
  private let isWordCharacter: (UInt32) -> Bool
  private let pieceLimit: Int
  private var units: [UInt16] = []

  /// A tokenizer whose tokens are the segments between ICU's boundaries that hold a character of
  /// `isWordCharacter`, which must be false for line breaks.
  package convenience init(
    isWordCharacter: @escaping (UInt32) -> Bool
  ) throws(AnalysisError) {
    try self.init(isWordCharacter: isWordCharacter, pieceLimit: Self.pieceLimit)
  }

  init(isWordCharacter: @escaping (UInt32) -> Bool, pieceLimit: Int) throws(AnalysisError) {
    self.breaker = try WordBreaker()
    self.isWordCharacter = isWordCharacter
    self.pieceLimit = pieceLimit
  }

  /// The ICU version and locale the tokens depend on, such as `icu-72.1.0/zh`.
  package static var identity: String {
    let version = cicu_version()
    return "icu-\(version / 10_000).\(version / 100 % 100).\(version % 100)/zh"
  }

  package func tokens(in folded: [UInt32]) throws(AnalysisError) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    for piece in TextPieces(of: folded, limit: pieceLimit) {
      try appendTokens(of: piece, in: folded, to: &tokens)
    }
    return tokens
  }

  /// Appends the tokens of a piece that ICU takes as a text of its own.
  func appendTokens(
    of piece: Range<Int>, in folded: [UInt32], to tokens: inout [Range<Int>]
  ) throws(AnalysisError) {
    UTF16Piece.encode(folded[piece], into: &units)
    var position = piece.lowerBound
    var unit = 0
    for boundary in try breaker.boundaries(in: units) {
      let start = position
      while unit < boundary, position < piece.upperBound {
        unit += UTF16Piece.width(of: folded[position])
        position += 1
      }
      if folded[start..<position].contains(where: isWordCharacter) {
        tokens.append(start..<position)
      }
    }
  }
}
