internal import Analysis

extension TextPattern {
  /// Where the pattern stands in a text with these headings, ascending; whether it is a whole word
  /// is not looked at.
  ///
  /// With holes, of all ways to fill them only those that hold no other: the fewest characters.
  func occurrences(in text: DocumentText, headings: [Heading]) -> [Range<Int>] {
    let folded = text.folded.scalars
    guard rest.isEmpty else { return templateOccurrences(in: folded) }
    let starts = allowed(positions(in: folded), headings: headings)
    let written = written.map { (typed: $0, clean: text.cleanScalars) }
    return starts.map { $0..<$0 + scalars.count }.filter { range in
      written.map { $0.clean[range].elementsEqual($0.typed) } ?? true
        && edges.allow(range, in: folded)
    }
  }

  private func templateOccurrences(in folded: [UInt32]) -> [Range<Int>] {
    let pieces = [scalars] + rest.map(\.scalars)
    let starts = pieces.map { TextPattern(scalars: $0, isWholeWord: false).positions(in: folded) }
    return occurrences(ofPieces: starts, barriers: TextBreaks(folded).barriers)
  }

  /// Where a pattern with holes stands in a text in which its pieces begin here and which has these
  /// barriers (`TextBreaks`).
  func occurrences(ofPieces starts: [[Int]], barriers: [Int]) -> [Range<Int>] {
    guard !crossesParagraphs, let first = starts.first else { return [] }
    var ranges = first.map { $0..<$0 + scalars.count }
    for (part, starts) in zip(rest, starts.dropFirst()) where !ranges.isEmpty {
      ranges = part.extending(ranges, starts, barriers)
    }
    return ranges.innermost
  }
}

extension TextPattern.Part {
  /// The ranges, one for each end and ascending by it, with this part behind them, of the same kind:
  /// of those with the same end the one that begins last.
  fileprivate func extending(
    _ ranges: [Range<Int>], _ starts: [Int], _ barriers: [Int]
  ) -> [Range<Int>] {
    var extended: [Range<Int>] = []
    var (barrier, first) = (0, 0)
    for start in starts {
      while barrier < barriers.count, barriers[barrier] <= start { barrier += 1 }
      let least = max(barrier > 0 ? barriers[barrier - 1] : 0, start - hole.upperBound)
      while first < ranges.count, ranges[first].upperBound < least { first += 1 }
      let near = ranges[first...].prefix { $0.upperBound <= start - hole.lowerBound }
      if let begin = near.map(\.lowerBound).max() {
        extended.append(begin..<start + scalars.count)
      }
    }
    return extended
  }
}

extension TextPattern.Edges {
  /// Whether nothing continues these characters that must not.
  func allow(_ range: Range<Int>, in folded: [UInt32]) -> Bool {
    switch self {
    case .any: true
    case .whole:
      !(folded[range.lowerBound].isAlphanumeric && folded.isContinued(before: range.lowerBound))
        && !(folded[range.upperBound - 1].isAlphanumeric
          && folded.isContinued(behind: range.upperBound))
    case .number:
      !(folded[range.lowerBound].isNumeral && folded.isNumber(before: range.lowerBound))
        && !(folded[range.upperBound - 1].isNumeral && folded.isNumber(behind: range.upperBound))
    }
  }
}

extension [Range<Int>] {
  /// Those that hold no other. They must ascend by their ends, which differ.
  fileprivate var innermost: [Range<Int>] {
    var kept: [Range<Int>] = []
    for range in self where kept.last.map({ $0.lowerBound < range.lowerBound }) ?? true {
      kept.append(range)
    }
    return kept
  }
}

extension [UInt32] {
  /// Whether a word that begins here goes on before: with a letter or digit, or with a point or comma
  /// behind a digit.
  fileprivate func isContinued(before position: Int) -> Bool {
    guard position > 0 else { return false }
    if self[position - 1].isAlphanumeric { return true }
    return self[position].isDigit && self[position - 1].isPoint && position > 1
      && self[position - 2].isDigit
  }

  fileprivate func isContinued(behind position: Int) -> Bool {
    guard position < count else { return false }
    if self[position].isAlphanumeric { return true }
    return self[position - 1].isDigit && self[position].isPoint && position + 1 < count
      && self[position + 1].isDigit
  }

  fileprivate func isNumber(before position: Int) -> Bool {
    position > 0
      && (self[position - 1].isNumeral
        || self[position - 1].isPoint && position > 1 && self[position - 2].isNumeral)
  }

  fileprivate func isNumber(behind position: Int) -> Bool {
    position < count
      && (self[position].isNumeral
        || self[position].isPoint && position + 1 < count && self[position + 1].isNumeral)
  }
}

extension UInt32 {
  /// A letter or digit of a script that has spaces between words.
  fileprivate var isAlphanumeric: Bool { self < 0x2E80 && TextClass.isGram(self) }

  fileprivate var isDigit: Bool { 0x30...0x39 ~= self }

  fileprivate var isPoint: Bool { self == 0x2E || self == 0x2C }

  fileprivate var isNumeral: Bool { Numerals.isNumeral(self) }
}
