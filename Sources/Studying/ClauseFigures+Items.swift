internal import Analysis

extension ClauseFigures {
  /// Longest item in characters.
  private static let itemLimit = 10

  /// What a figure is of: behind a unit that needs something to count what stands there, up to a word that ends
  /// a name; else the last word before the number.
  func item(of figure: Found, from start: Int, to end: Int) -> Range<Int> {
    let unit = figure.unit
    let isMeasure =
      figure.number.isPercentage || figure.number.isFraction || unit.isEmpty
      || MeasureWords.isMeasure(text[unit])
    let behind = name(from: unit.upperBound, to: end)
    if let behind, !isMeasure || text[unit.upperBound] == FunctionWords.of { return behind }
    return name(before: figure.number.range.lowerBound, from: start) ?? behind ?? unit
      .upperBound..<unit.upperBound
  }

  /// The words from a place on, but for what leads to them, or all that stands in quotation marks there; `nil`
  /// when there are none.
  private func name(from start: Int, to end: Int) -> Range<Int>? {
    if let quoted = quotation(from: start, to: end) { return quoted }
    var name: Range<Int>?
    var edge = start
    for word in words where word.lowerBound >= start && word.upperBound <= end {
      let characters = Array(text[word])
      guard isBlank(edge..<word.lowerBound), characters.allSatisfy(TextClass.isGram) else { break }
      edge = word.upperBound
      if name == nil, FunctionWords.leadsToName(characters) { continue }
      if FunctionWords.endsName(characters) { break }
      let whole = (name?.lowerBound ?? word.lowerBound)..<word.upperBound
      if whole.count > Self.itemLimit { break }
      name = whole
    }
    return name
  }

  /// The last word before a place that is a name, with the one before it if it is of one character; or all that
  /// stands in quotation marks there.
  private func name(before end: Int, from start: Int) -> Range<Int>? {
    if let quoted = quotation(before: end, from: start) { return quoted }
    var name: Range<Int>?
    var edge = end
    for word in words.reversed() where word.upperBound <= end && word.lowerBound >= start {
      let characters = Array(text[word])
      guard isBlank(word.upperBound..<edge), characters.allSatisfy(TextClass.isGram) else { break }
      edge = word.lowerBound
      let isLink = FunctionWords.isLink(characters)
      if let found = name {
        return found.count == 1 && !isLink ? word.lowerBound..<found.upperBound : found
      }
      if !isLink { name = word }
    }
    return name
  }

  private func isBlank(_ gap: Range<Int>) -> Bool { text[gap].allSatisfy { $0 == 0x20 } }

  /// What stands in quotation marks directly behind a place.
  private func quotation(from start: Int, to end: Int) -> Range<Int>? {
    guard start < end, FunctionWords.openers.contains(text[start]),
      let closer = text[start + 1..<end].firstIndex(where: FunctionWords.closers.contains),
      closer > start + 1
    else { return nil }
    return start + 1..<closer
  }

  /// What stands in quotation marks directly before a place.
  private func quotation(before end: Int, from start: Int) -> Range<Int>? {
    guard end > start, FunctionWords.closers.contains(text[end - 1]) else { return nil }
    guard let opener = text[start..<end - 1].lastIndex(where: FunctionWords.openers.contains),
      opener + 1 < end - 1
    else { return nil }
    return opener + 1..<end - 1
  }
}
