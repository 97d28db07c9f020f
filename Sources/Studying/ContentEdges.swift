/// Stretches of letters that begin and end as names and formulas do.
enum ContentEdges {
  /// Words of one character with which none begins or ends, folded.
  private static let particles = {
    var particles = BitList(count: 1 << 16)
    for unit in "的地得了着和与及或等在是把被将并而也就都".utf16 { particles[Int(unit)] = true }
    return particles
  }()

  /// Whether a stretch begins and ends where words do, and neither its first nor its last word is a particle.
  static func areAround(_ range: Range<Int>, in text: ClauseText) -> Bool {
    guard text.edges[range.lowerBound], text.edges[range.upperBound] else { return false }
    let last = range.upperBound - 1
    return !(particles[Int(text.units[range.lowerBound])] && text.edges[range.lowerBound + 1])
      && !(particles[Int(text.units[last])] && text.edges[last])
  }
}
