/// Words to be found in folded text.
struct WordList: Sendable {
  /// The words as they were written, longest first, and the same folded.
  private let words: [(name: String, folded: [Unicode.Scalar])]

  /// The words of a text, white space between.
  init(_ text: String) {
    words = text.split(separator: " ").map { (String($0), String($0).folded) }
      .sorted { $0.folded.count > $1.folded.count }
  }

  /// The longest word that begins at a position, and where it ends.
  func match(at position: Int, in line: LineText) -> (word: String, end: Int)? {
    guard 0...line.count ~= position else { return nil }
    let rest = line.folded[position...]
    return words.first { rest.starts(with: $0.folded) }
      .map { ($0.name, position + $0.folded.count) }
  }

  /// The longest word that ends at a position, and where it begins.
  func match(endingAt end: Int, in line: LineText) -> (word: String, start: Int)? {
    guard 0...line.count ~= end else { return nil }
    let start = line.folded[..<end]
    return words.first { start.suffix($0.folded.count).elementsEqual($0.folded) }
      .map { ($0.name, end - $0.folded.count) }
  }

  /// Whether the words hold just this one.
  func contains(_ word: some Collection<Unicode.Scalar>) -> Bool {
    words.contains { $0.folded.elementsEqual(word) }
  }

  /// Whether one of the words stands anywhere in the line.
  func occurs(in line: LineText) -> Bool {
    line.folded.indices.contains { match(at: $0, in: line) != nil }
  }
}
