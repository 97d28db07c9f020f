/// The tokenizer over a word table: what ICU's word iterator does, an order of magnitude faster.
///
/// Han runs are cut by ICU's own dynamic programme, letters and digits by its rules; everything
/// with rules of its own is handed to ICU, with all that may hang together with it.
///
/// Law: over the table of ICU's words as they are, the tokens are those of `ICUTokenizer`.
package final class DictionaryTokenizer: Tokenizer {
  private var table: WordTable
  private let isWordCharacter: (UInt32) -> Bool
  private var icu: ICUTokenizer?
  private var piece = CodedPiece()
  private var path = WordPath()

  /// A tokenizer over a table whose codes were made with the same `isWordCharacter`.
  package init(table: WordTable, isWordCharacter: @escaping (UInt32) -> Bool) {
    self.table = table
    self.isWordCharacter = isWordCharacter
  }

  package func tokens(in folded: [UInt32]) throws(AnalysisError) -> [Range<Int>] {
    if !table.isSound(for: folded) { table = try Self.tableAnew() }
    var tokens: [Range<Int>] = []
    tokens.reserveCapacity(folded.count * 5 / 8)
    for piece in TextPieces(of: folded, limit: ICUTokenizer.pieceLimit) {
      self.piece.read(piece, of: folded, by: table)
      try appendTokens(of: piece, in: folded, by: &path, to: &tokens)
    }
    return tokens
  }

  /// A table in place of one that is damaged.
  private static func tableAnew() throws(AnalysisError) -> WordTable {
    guard let table = WordTable.folded else { throw .damagedWords }
    return table
  }

  /// Appends the tokens of the piece that was read. The path is handed on because each access to a
  /// property of a class is checked, and there is one for each run.
  private func appendTokens(
    of piece: Range<Int>, in folded: [UInt32], by path: inout WordPath,
    to tokens: inout [Range<Int>]
  ) throws(AnalysisError) {
    let origin = piece.lowerBound
    let coded = self.piece
    let codes = coded.codes.span
    var scanner = WordScanner()
    while let (kind, run) = scanner.next(in: codes, count: coded.count) {
      let positions = origin + run.lowerBound..<origin + run.upperBound
      switch kind {
      case .han: path.appendWords(of: run, in: coded, of: table, origin: origin, to: &tokens)
      case .token: tokens.append(positions)
      case .complex: try fallback().appendTokens(of: positions, in: folded, to: &tokens)
      }
    }
  }

  /// ICU's tokenizer, opened when it is needed first: most texts do without.
  private func fallback() throws(AnalysisError) -> ICUTokenizer {
    if let icu { return icu }
    let opened = try ICUTokenizer(isWordCharacter: isWordCharacter)
    icu = opened
    return opened
  }
}
