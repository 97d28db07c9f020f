/// A piece of text as the tokenizer reads it: the code of each character and the words that begin
/// there.
struct CodedPiece {
  /// The codes, then at least `WordScanner.endCount` line breaks that are not part of the text.
  /// There may be more of both than the piece has characters.
  private(set) var codes: [CharacterCode] = []

  /// How many characters the piece has.
  private(set) var count = 0

  /// For each character that is Han, the words that begin with it.
  private(set) var beginnings: [WordBeginning] = []

  /// Reads another piece, keeping the storage.
  mutating func read(_ piece: Range<Int>, of text: [UInt32], by table: WordTable) {
    findCodes(of: text.span.extracting(piece), by: table)
    findBeginnings(of: table, count: piece.count)
  }

  private mutating func findCodes(of text: borrowing Span<UInt32>, by table: WordTable) {
    let needed = text.count + WordScanner.endCount
    if codes.count < needed {
      codes = Array(repeating: .end, count: max(needed, codes.count * 2))
    }
    var codes = codes.mutableSpan
    for position in text.indices {
      unsafe codes[unchecked: position] = table.code(of: text[unchecked: position])
    }
    for position in text.count..<needed { codes[position] = .end }
    count = text.count
  }

  private mutating func findBeginnings(of table: WordTable, count: Int) {
    if beginnings.count < count {
      beginnings = Array(repeating: .none, count: max(count, beginnings.count * 2))
    }
    let known = codes
    let codes = known.span
    var beginnings = beginnings.mutableSpan
    precondition(
      count < codes.count && count <= beginnings.count, "this makes the indexes below right")
    for position in 0..<count {
      let (first, second) = unsafe (codes[unchecked: position], codes[unchecked: position + 1])
      unsafe beginnings[unchecked: position] = WordBeginning(first, second, of: table)
    }
  }
}
