/// Words to be found in folded text.
struct WordList: Sendable {
  /// A word as it was written, and the same folded.
  private typealias Word = (name: String, folded: [Unicode.Scalar])

  /// The longest first.
  private let words: [Word]

  /// With what they begin and end.
  private let firsts: CharacterSketch
  private let lasts: CharacterSketch

  /// The words of a text, white space between.
  init(_ text: String) {
    words = text.split(separator: " ").map { (String($0), String($0).folded) }
      .sorted { $0.folded.count > $1.folded.count }
    firsts = CharacterSketch(words.compactMap(\.folded.first))
    lasts = CharacterSketch(words.compactMap(\.folded.last))
  }

  /// The longest word that begins at a position, and where it ends.
  func match(at position: Int, in line: LineText) -> (word: String, end: Int)? {
    guard line.folded.indices.contains(position), firsts.mayContain(line.folded[position])
    else { return nil }
    let rest = line.folded[position...]
    return words.first { Self.begins(rest, with: $0) }
      .map { ($0.name, position + $0.folded.count) }
  }

  /// The longest word that ends at a position, and where it begins.
  func match(endingAt end: Int, in line: LineText) -> (word: String, start: Int)? {
    guard line.folded.indices.contains(end - 1), lasts.mayContain(line.folded[end - 1])
    else { return nil }
    let start = line.folded[..<end]
    return words.first { Self.begins(start.suffix($0.folded.count), with: $0) }
      .map { ($0.name, end - $0.folded.count) }
  }

  /// Whether the words hold just this one.
  func contains(_ word: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = word.first, firsts.mayContain(first) else { return false }
    return words.contains { $0.folded.elementsEqual(word) }
  }

  /// Whether one of the words stands anywhere in the line.
  func occurs(in line: LineText) -> Bool {
    line.folded.indices.contains { match(at: $0, in: line) != nil }
  }

  private static func begins(_ text: ArraySlice<Unicode.Scalar>, with word: Word) -> Bool {
    text.first == word.folded.first && text.starts(with: word.folded)
  }
}
