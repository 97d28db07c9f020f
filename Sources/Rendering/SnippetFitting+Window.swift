import Querying

extension SnippetFitting {
  /// A run of units and the cells it fills, with the marks of cuts.
  struct Window {
    let units: [Unit]
    let isCutBefore: Bool
    let isCutAfter: Bool
    private(set) var range: Range<Int>
    private var inside: Int
    private var before = 0
    private var after = 0

    init(units: [Unit], snippet: Snippet, range: Range<Int>) {
      self.units = units
      self.range = range
      isCutBefore = snippet.isCutBefore
      isCutAfter = snippet.isCutAfter
      inside = units[range].reduce(0) { $0 + $1.cells }
    }

    var cells: Int {
      let marksBefore = isCutBefore || range.lowerBound > 0 ? CellWidth.of("…") : 0
      let marksAfter = isCutAfter || range.upperBound < units.count ? CellWidth.of("…") : 0
      return inside + marksBefore + marksAfter
    }

    /// From the first unit to the last, as UTF-8 offsets.
    var bytes: Range<Int> {
      guard let first = units[range].first, let last = units[range].last else { return 0..<0 }
      return first.range.lowerBound..<last.range.upperBound
    }

    /// One unit more, on the side that has less if it fits there; `nil` when none fits.
    func widened(within limit: Int) -> Window? {
      let sides = before < after ? [earlier, later] : [later, earlier]
      return sides.lazy.compactMap { $0 }.first { $0.cells <= limit }
    }

    private var earlier: Window? {
      guard range.lowerBound > 0 else { return nil }
      var wider = self
      wider.range = range.lowerBound - 1..<range.upperBound
      wider.inside += units[range.lowerBound - 1].cells
      wider.before += units[range.lowerBound - 1].cells
      return wider
    }

    private var later: Window? {
      guard range.upperBound < units.count else { return nil }
      var wider = self
      wider.range = range.lowerBound..<range.upperBound + 1
      wider.inside += units[range.upperBound].cells
      wider.after += units[range.upperBound].cells
      return wider
    }
  }
}
