/// What an insertion that split a character left: the `?wù)` behind the 獎 of `獎?wù)`.
struct ShiftedMark {
  /// From the `?` to the parenthesis.
  let range: Range<Int>

  /// What the byte before the insertion, which became the `?`, may have been.
  let lostBytes: [UInt8]

  /// The byte before the insertion when it can only be one.
  var lostByte: UInt8? { lostBytes.count == 1 ? lostBytes[0] : nil }

  /// Where it ends.
  var end: Int { range.upperBound }

  /// The mark whose `?` is at `question`, behind a character of two bytes that ends at `end`: there
  /// or before another insertion.
  init?(in source: [UInt8], at question: Int, behind end: Int) {
    guard let scalar = UTF8Scalars.last(in: source.span, before: end),
      let code = GBKTable.standard.code(of: scalar)
    else { return nil }
    self.init(in: source, at: question, lead: code.trail)
  }

  /// The mark whose `?` is at `question`, a toned syllable and a parenthesis behind it, when the
  /// byte before the lost one is `lead` or is not known.
  init?(in source: [UInt8], at question: Int, lead: UInt8?) {
    guard let (syllable, close) = PinyinInsertion.syllable(in: source, from: question + 1),
      PinyinReadings.all.contains(syllable)
    else { return nil }
    range = question..<close + 1
    lostBytes = lead.map { Self.trails(of: syllable, lead: $0) } ?? []
  }

  /// The second bytes of the Han characters that begin with `lead` and have this reading.
  private static func trails(of syllable: PinyinSyllable, lead: UInt8) -> [UInt8] {
    GBKTable.trails.filter { trail in
      guard let scalar = GBKTable.standard.scalar(.init(lead: lead, trail: trail)) else {
        return false
      }
      return TextClass.isHan(scalar) && PinyinReadings.all.contains(syllable, of: scalar)
    }
  }
}
