/// A line with holes, written `{}`: what stands in the holes is kept when the line is translated.
struct PhraseTemplate {
  private let pieces: [Substring]

  /// A template of a line.
  init(_ line: String) {
    pieces = line.split(separator: "{}", omittingEmptySubsequences: false)
  }

  /// What stands in the holes of a line, in order; `nil` when the line is not of this form. Each
  /// piece is taken where it stands first, and the last one at the end.
  func fillings(of line: Substring) -> [Substring]? {
    guard let first = pieces.first, let last = pieces.last, line.hasPrefix(first) else {
      return nil
    }
    guard pieces.count > 1 else { return line == first ? [] : nil }
    var rest = line.dropFirst(first.count)
    var fillings: [Substring] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      fillings.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last) ? fillings + [rest.dropLast(last.count)] : nil
  }

  /// The line with these texts in its holes, as many as there are.
  func filled(_ fillings: [Substring]) -> String {
    zip(pieces, fillings + [""]).map { $0 + $1 }.joined()
  }
}
