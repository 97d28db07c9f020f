/// All ways to write a text with the numbers in it.
enum NumberForms {
  /// The most ways that are looked for.
  static let limit = 200

  /// The text and the other ways to write it; empty when there is no number in it.
  ///
  /// Where there would be more than the limit, the later numbers stay as they are typed.
  static func alternatives(of text: [UInt32]) -> [[UInt32]] {
    var alternatives: [[UInt32]] = [[]]
    var hasNumber = false
    var start = 0
    for run in runs(in: text) {
      let forms = NumberReading(text[run])?.forms ?? []
      let fits = !forms.isEmpty && alternatives.count * forms.count <= limit
      hasNumber = hasNumber || fits
      let between = Array(text[start..<run.lowerBound])
      let choices = fits ? forms : [Array(text[run])]
      alternatives = alternatives.flatMap { head in choices.map { head + between + $0 } }
      start = run.upperBound
    }
    return hasNumber ? alternatives.map { $0 + text[start...] } : []
  }

  /// The runs of numerals, with commas between groups of three digits, that no point joins to more.
  private static func runs(in text: [UInt32]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in text.indices where Numerals.isNumeral(text[index]) {
      if let last = runs.last,
        last.upperBound == index || text.isGroup(from: last.upperBound, to: index)
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.filter { !text.isFraction($0) }
  }
}

extension [UInt32] {
  /// Whether a comma alone stands between, and three digits with nothing more behind it.
  fileprivate func isGroup(from end: Int, to start: Int) -> Bool {
    guard start == end + 1, self[end] == 0x2C, start + 3 <= count,
      (0x30...0x39).contains(self[end - 1]),
      self[start..<start + 3].allSatisfy({ 0x30...0x39 ~= $0 })
    else { return false }
    return start + 3 == count || !(0x30...0x39).contains(self[start + 3])
  }

  fileprivate func isFraction(_ run: Range<Int>) -> Bool {
    run.lowerBound > 1 && self[run.lowerBound - 1] == 0x2E
      && Numerals.isNumeral(self[run.lowerBound - 2])
      || run.upperBound + 1 < count && self[run.upperBound] == 0x2E
        && Numerals.isNumeral(self[run.upperBound + 1])
  }
}
