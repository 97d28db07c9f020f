internal import Analysis
internal import Querying

/// Cuts from a document the lines that show best why it matches.
struct SnippetMaker {
  /// How many lines are enough to show why a document matches.
  static let bestCount = 3

  private let locator: PlaceLocator
  private let contextLength: Int

  /// Snippets show `contextLength` characters before their first match and twice as many after; a
  /// negative length is none.
  init(_ locator: PlaceLocator, contextLength: Int) {
    self.locator = locator
    self.contextLength = min(max(0, contextLength), locator.text.folded.scalars.count)
  }

  /// The matches of one line.
  private struct Line {
    let positions: Range<Int>
    private(set) var matches: [PlaceLocator.Match] = []
    private var patterns: Set<Int> = []

    init(_ positions: Range<Int>) {
      self.positions = positions
    }

    mutating func add(_ match: PlaceLocator.Match) {
      matches.append(match)
      patterns.insert(match.pattern)
    }

    /// Lines with more of the query's texts come first, then those with more places, then the
    /// earlier ones.
    func precedes(_ other: Line) -> Bool {
      if patterns.count != other.patterns.count { return patterns.count > other.patterns.count }
      if matches.count != other.matches.count { return matches.count > other.matches.count }
      return positions.lowerBound < other.positions.lowerBound
    }
  }

  /// All lines that match, in the order of the text.
  func all(_ matches: [PlaceLocator.Match]) -> [Snippet] {
    snippets(of: lines(of: matches))
  }

  /// The best lines, in the order of the text.
  func best(_ matches: [PlaceLocator.Match]) -> [Snippet] {
    let best = lines(of: matches).sorted { $0.precedes($1) }.prefix(Self.bestCount)
    return snippets(of: best.sorted { $0.positions.lowerBound < $1.positions.lowerBound })
  }

  private func lines(of matches: [PlaceLocator.Match]) -> [Line] {
    var lines: [Line] = []
    for match in matches {
      let start = match.positions.lowerBound
      if !(lines.last?.positions.contains(start) ?? false) {
        lines.append(Line(locator.text.folded.scalars.paragraph(around: start)))
      }
      lines[lines.count - 1].add(match)
    }
    return lines
  }

  /// The snippets of some lines in the order of the text.
  private func snippets(of lines: [Line]) -> [Snippet] {
    var lineWalk = locator.lineWalk
    var outlineWalk = locator.outlineWalk
    return lines.map { line in
      let window = window(of: line)
      let source = locator.source(window)
      let headings = outlineWalk.path(at: line.matches[0].positions.lowerBound)
      return Snippet(
        line: lineWalk.place(of: source.lowerBound).line,
        page: locator.page(of: source.lowerBound),
        headings: headings.filter { !window.contains($0.positions.lowerBound) }
          .map(locator.heading),
        text: locator.slice(source), highlights: highlights(of: line, in: window, source),
        isCutBefore: window.lowerBound > line.positions.lowerBound,
        isCutAfter: window.upperBound < line.positions.upperBound)
    }
  }

  /// The characters that are shown, the first match among them.
  private func window(of line: Line) -> Range<Int> {
    let first = line.matches[0].positions
    let start = max(line.positions.lowerBound, first.lowerBound - contextLength)
    let end = min(line.positions.upperBound, first.upperBound + 2 * contextLength)
    return start..<end
  }

  /// The matches that lie wholly in the window, as offsets in its slice; those that touch or
  /// overlap become one.
  private func highlights(
    of line: Line, in window: Range<Int>, _ source: Range<Int>
  ) -> [Range<Int>] {
    var highlights: [Range<Int>] = []
    for match in line.matches where match.positions.upperBound <= window.upperBound {
      let range = locator.source(match.positions)
      let start = range.lowerBound - source.lowerBound
      let end = range.upperBound - source.lowerBound
      if let last = highlights.last, start <= last.upperBound {
        highlights[highlights.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        highlights.append(start..<end)
      }
    }
    return highlights
  }
}
