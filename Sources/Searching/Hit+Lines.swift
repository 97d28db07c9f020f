internal import Querying

extension Hit {
  /// Keeps the first so many lines that match, and the places in them.
  mutating func keepLines(_ count: Int) {
    guard snippets.count > count else { return }
    let kept = snippets.prefix(max(0, count))
    let dropped = Set(snippets[kept.endIndex...].map(\.line)).subtracting(kept.map(\.line))
    snippets = Array(kept)
    places.removeAll { dropped.contains($0.line) }
  }
}
