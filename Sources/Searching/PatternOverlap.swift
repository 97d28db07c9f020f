/// Tells whether places of one pattern may lie within those of another.
enum PatternOverlap {
  /// Whether one of the patterns is a part of another or the same but for its conditions; with holes
  /// nobody knows.
  static func isPossible(in patterns: [TextPattern]) -> Bool {
    guard patterns.count > 1 else { return false }
    if patterns.contains(where: { !$0.rest.isEmpty }) { return true }
    let texts = Set(patterns.map(\.scalars))
    guard texts.count == patterns.count else { return true }
    let lengths = Set(patterns.map(\.scalars.count))
    return patterns.contains { pattern in
      lengths.contains { $0 < pattern.scalars.count && pattern.hasPart(ofLength: $0, among: texts) }
    }
  }
}

extension TextPattern {
  fileprivate func hasPart(ofLength length: Int, among texts: Set<[UInt32]>) -> Bool {
    (0...scalars.count - length).contains { texts.contains(Array(scalars[$0..<$0 + length])) }
  }
}
