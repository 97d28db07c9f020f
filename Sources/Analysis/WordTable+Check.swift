extension WordTable {
  /// Whether all that cutting this text reads of the table is as it was written, so far as `check` can
  /// tell.
  ///
  /// Law: what `DictionaryTokenizer` makes of the text depends on these bytes alone. That is the codes of
  /// the characters; for each Han character its node and the label of the next one behind it; and from
  /// each pair that begins longer words the labels behind them, up to the longest word. Where a label is
  /// the right one, its node too.
  func isSound(for text: [UInt32]) -> Bool {
    guard let check else { return true }
    guard text.allSatisfy({ $0 >= Self.codeCount || check(codeRange(of: $0)) }) else {
      return false
    }
    let codes = text.map { code(of: $0) } + [.end]
    for start in text.indices where codes[start].isHan {
      guard isSound(from: start, codes, check) else { return false }
    }
    return true
  }

  /// Whether what is read of the words that begin at a Han character is sound. The end of a piece of text
  /// is read as a line break, which is no part of a word.
  private func isSound(
    from start: Int, _ codes: [CharacterCode], _ check: (Range<Int>) -> Bool
  ) -> Bool {
    guard check(nodeRange(at: Int(codes[start].raw))) else { return false }
    var base = node(of: codes[start]).base
    guard isSound(after: base, .end, check) else { return false }
    var next = start + 1
    let limit = min(codes.count, start + DictionaryWords.longest)
    repeat {
      guard next < limit else { break }
      guard isSound(after: base, codes[next], check) else { return false }
      base = node(after: base, codes[next]).base
      next += 1
    } while base != 0
    return true
  }

  private func isSound(
    after base: Int, _ next: CharacterCode, _ check: (Range<Int>) -> Bool
  ) -> Bool {
    let index = base &+ Int(next.raw)
    return check(labelRange(at: index)) && check(nodeRange(at: index))
  }
}
