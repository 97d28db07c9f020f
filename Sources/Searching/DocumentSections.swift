internal import Analysis
internal import Querying

/// The sections of a document that places stand in.
enum DocumentSections {
  /// The places of one section, and its headings, outermost first.
  typealias Section = (headings: [String], matches: [PlaceLocator.Match])

  /// Places, ascending, parted by the headings above them.
  static func parted(_ matches: [PlaceLocator.Match], by locator: PlaceLocator) -> [Section] {
    var walk = locator.outlineWalk
    var sections: [Section] = []
    var path: [Heading]?
    for match in matches {
      let headings = walk.path(at: match.positions.lowerBound)
      if headings != path { sections.append((headings.map(locator.heading), [])) }
      path = headings
      sections[sections.count - 1].matches.append(match)
    }
    return sections
  }
}
