/// The way through a document's outline from front to back.
package struct OutlineWalk: Sendable {
  private var rest: ArraySlice<Heading>
  private var path: [Heading] = []

  /// Starts before the first of some ascending headings.
  package init(_ headings: [Heading]) {
    rest = headings[...]
  }

  /// The headings a position stands under or in, outermost first: the last one that begins at or
  /// before `position`, and for each the last one before it of a smaller level.
  ///
  /// Law: levels strictly increase, and so do positions. Positions must be asked for in ascending
  /// order; all calls together take time in proportion to the number of headings.
  package mutating func path(at position: Int) -> [Heading] {
    while let heading = rest.first, heading.positions.lowerBound <= position {
      path.removeAll { $0.level >= heading.level }
      path.append(heading)
      rest.removeFirst()
    }
    return path
  }
}
