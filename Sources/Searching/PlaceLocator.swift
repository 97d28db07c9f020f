internal import Analysis
internal import Indexing
internal import Querying
internal import Storage

/// Finds the places of a query in one document and where they are in the original file.
struct PlaceLocator {
  /// An occurrence of a pattern.
  struct Match: Hashable {
    /// Its characters in the clean text.
    let positions: Range<Int>
    /// Which pattern of the plan it is.
    let pattern: Int
  }

  let text: DocumentText
  private let headings: [Heading]
  private let lines: LineIndex
  /// Where each character of the clean text begins, and where the last one ends: UTF-8 offsets.
  private let characterStarts: [Int]

  init(_ document: DocumentID, in store: DocumentStore) throws(StorageError) {
    text = try DocumentText(document, in: store)
    characterStarts = CharacterOffsets.utf8Offsets(
      ofAscendingPositions: Array(0...text.folded.scalars.count), in: text.clean.utf8)
    headings = try store.headings(of: document)
    lines = LineIndex(
      text.source, firstLine: try store.description(of: document).firstLine)
  }

  /// All occurrences, in the order of the text.
  func matches(
    of patterns: [TextPattern], analyzer: inout Analyzer
  ) throws(AnalysisError) -> [Match] {
    var matches: [Match] = []
    for (number, pattern) in patterns.enumerated() {
      var words = LineWords(of: text.folded)
      for start in pattern.positions(in: text.folded.scalars) {
        let match = Match(positions: start..<start + pattern.scalars.count, pattern: number)
        if pattern.isWholeWord, try !words.contains(match.positions, analyzer: &analyzer) {
          continue
        }
        matches.append(match)
      }
    }
    return matches.sorted {
      ($0.positions.lowerBound, $0.positions.upperBound, $0.pattern)
        < ($1.positions.lowerBound, $1.positions.upperBound, $1.pattern)
    }
  }

  /// The place of an occurrence in the original file.
  func place(_ match: Match) -> Place {
    let source = source(match.positions)
    let (line, column) = lines.place(of: source.lowerBound)
    return Place(line: line, column: column, text: slice(source))
  }

  /// The headings above a position, outermost first.
  func headings(at position: Int) -> [String] {
    Outline.path(at: position, in: headings).map { heading in
      String(decoding: text.clean.utf8[clean(heading.positions)], as: UTF8.self)
    }
  }

  /// The line of the original file that holds a byte of the source text.
  func line(of offset: Int) -> Int { lines.place(of: offset).line }

  /// The bytes of the source text from which these characters come.
  func source(_ positions: Range<Int>) -> Range<Int> {
    let clean = clean(positions)
    let start = text.clean.offsets.sourceOffset(ofCleanStart: clean.lowerBound)
    return start..<max(start, text.clean.offsets.sourceOffset(ofCleanEnd: clean.upperBound))
  }

  /// A slice of the original text.
  func slice(_ source: Range<Int>) -> String {
    String(decoding: text.source[source], as: UTF8.self)
  }

  private func clean(_ positions: Range<Int>) -> Range<Int> {
    let end = min(positions.upperBound, characterStarts.count - 1)
    let start = min(positions.lowerBound, end)
    return characterStarts[start]..<characterStarts[end]
  }
}
