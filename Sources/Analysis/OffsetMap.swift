/// The way back from clean text to source text, in UTF-8 offsets on both sides.
///
/// A clean range `a..<b` that is not empty lies in the source at
/// `sourceOffset(ofCleanStart: a)..<sourceOffset(ofCleanEnd: b)`. Laws:
/// - Identity where nothing was repaired: the lengths between two repairs are equal.
/// - An insertion that was dropped strictly inside `a..<b` is in the source range; one dropped
///   directly before `a` or directly after `b` is not.
/// - What replaced something maps as a whole: a range that touches a replacement covers all that it
///   replaced.
/// - Monotone: a larger clean offset never has a smaller source offset.
///
/// An offset outside of the clean text counts as its nearest end.
package struct OffsetMap: Hashable, Sendable {
  /// One repair on both sides.
  private struct Place: Hashable, Sendable {
    let source: Range<Int>
    let clean: Range<Int>
  }

  private let places: [Place]

  /// The length of the clean text in bytes.
  package let cleanLength: Int

  /// The map of `repairs` in a source of `sourceLength` bytes.
  ///
  /// Throws `badRepairs` unless they ascend without overlap, lie inside the source and each
  /// replaces at least one byte.
  package init(repairs: [Repair], sourceLength: Int) throws(AnalysisError) {
    var places: [Place] = []
    places.reserveCapacity(repairs.count)
    var (sourceEnd, cleanEnd) = (0, 0)
    for repair in repairs {
      let source = repair.source
      guard source.lowerBound >= sourceEnd, source.upperBound <= sourceLength, !source.isEmpty
      else { throw .badRepairs("\(source) after \(sourceEnd) of \(sourceLength)") }
      let start = cleanEnd + source.lowerBound - sourceEnd
      places.append(Place(source: source, clean: start..<start + repair.replacement.utf8.count))
      (sourceEnd, cleanEnd) = (source.upperBound, start + repair.replacement.utf8.count)
    }
    self.places = places
    cleanLength = cleanEnd + sourceLength - sourceEnd
  }

  /// Where a clean range that starts here starts in the source. Logarithmic in the repairs.
  package func sourceOffset(ofCleanStart offset: Int) -> Int {
    let offset = min(max(offset, 0), cleanLength)
    guard let place = lastPlace(where: { $0.clean.lowerBound <= offset }) else { return offset }
    if offset < place.clean.upperBound { return place.source.lowerBound }
    return place.source.upperBound + offset - place.clean.upperBound
  }

  /// Where a clean range that ends here ends in the source. Logarithmic in the repairs.
  package func sourceOffset(ofCleanEnd offset: Int) -> Int {
    let offset = min(max(offset, 0), cleanLength)
    guard let place = lastPlace(where: { $0.clean.lowerBound < offset }) else { return offset }
    return place.source.upperBound + max(offset - place.clean.upperBound, 0)
  }

  /// The last place of those that satisfy `isBefore`; they must be a prefix of all.
  private func lastPlace(where isBefore: (Place) -> Bool) -> Place? {
    let count = places.partitionPoint(where: isBefore)
    return count == 0 ? nil : places[count - 1]
  }
}
