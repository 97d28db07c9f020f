internal import Analysis
internal import Querying
internal import Storage

/// Makes lines of a concordance of the places in one document.
struct ContextMaker {
  private let locator: PlaceLocator
  private let request: ConcordanceRequest
  private let reach: (left: Int, right: Int)

  /// A line and the bytes by which it is compared with others.
  struct Line {
    var line: ConcordanceLine
    var key: [UInt8]
  }

  init(_ locator: PlaceLocator, _ request: ConcordanceRequest, _ keys: ContextKeys) {
    self.locator = locator
    self.request = request
    reach = keys.reach
  }

  /// The lines of some places, which ascend; `document` is the number of their document's hit.
  func lines(
    of matches: [PlaceLocator.Match], document: Int, _ keys: inout ContextKeys,
    _ analyzer: inout Analyzer
  ) throws(AnalysisError) -> [Line] {
    let folded = locator.text.folded.scalars
    var outline = locator.outlineWalk
    var paragraph: Range<Int>?
    var units = ContextUnits(0..<0, in: folded)
    var lines: [Line] = []
    for (match, place) in zip(matches, locator.places(matches)) {
      let start = match.positions.lowerBound
      if !(paragraph?.contains(start) ?? false) {
        let found = folded.paragraph(around: start)
        paragraph = found
        units = try self.units(of: found, in: folded, &analyzer)
      }
      let before = units.before(start, count: max(request.width, reach.left))
      let after = units.behind(match.positions.upperBound, count: max(request.width, reach.right))
      let headings = outline.path(at: start).map(locator.heading)
      let line = ConcordanceLine(
        document: document, place: place, headings: headings,
        before: text(before.prefix(request.width), to: start),
        match: locator.cleanText(match.positions),
        after: text(from: match.positions.upperBound, after.prefix(request.width)))
      lines.append(
        Line(line: line, key: try keys.bytes(of: match.positions, before, after, in: folded)))
    }
    return lines
  }

  private func units(
    of line: Range<Int>, in folded: [UInt32], _ analyzer: inout Analyzer
  ) throws(AnalysisError) -> ContextUnits {
    guard request.unit == .word else { return ContextUnits(line, in: folded) }
    let words = try analyzer.tokens(in: Array(folded[line]))
    return ContextUnits(
      line, in: folded,
      words: words.map { $0.lowerBound + line.lowerBound..<$0.upperBound + line.lowerBound })
  }

  private func text(_ before: ArraySlice<Range<Int>>, to end: Int) -> String {
    locator.cleanText((before.last?.lowerBound ?? end)..<end)
  }

  private func text(from start: Int, _ after: ArraySlice<Range<Int>>) -> String {
    locator.cleanText(start..<(after.last?.upperBound ?? start))
  }
}
