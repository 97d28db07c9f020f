/// Source text after repair, with the way back.
package struct CleanText: Sendable {
  /// The text. UTF-8 where the source is.
  package let utf8: [UInt8]

  /// What was repaired, in order of the source.
  package let repairs: [Repair]

  /// The way back to the source.
  package let offsets: OffsetMap

  /// Applies `repairs`, found by `Cleaner` or read from an index.
  ///
  /// Throws `badRepairs` when they cannot be repairs of this source.
  package init(source: [UInt8], repairs: [Repair]) throws(AnalysisError) {
    offsets = try OffsetMap(repairs: repairs, sourceLength: source.count)
    utf8 =
      repairs.isEmpty ? source : Self.applying(repairs, to: source, length: offsets.cleanLength)
    self.repairs = repairs
  }

  private static func applying(_ repairs: [Repair], to source: [UInt8], length: Int) -> [UInt8] {
    var clean: [UInt8] = []
    clean.reserveCapacity(length)
    var end = 0
    for repair in repairs {
      clean.append(contentsOf: source[end..<repair.source.lowerBound])
      clean.append(contentsOf: repair.replacement.utf8)
      end = repair.source.upperBound
    }
    clean.append(contentsOf: source[end...])
    return clean
  }
}
