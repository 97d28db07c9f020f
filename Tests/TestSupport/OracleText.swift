internal import Analysis
internal import Querying

/// A text of a query as the oracle sees it: folded and cut into words.
struct OracleText: Hashable {
  var pieces: [[UInt32]]
  var holes: [ClosedRange<Int>] = []
  var isWholeWord = false
  var hasWholeEnds = false
  var isInHeading = false
  var written: [UInt32]?
  var words: [OracleWord]

  /// The text of a leaf of a query, cut with these names as words; `nil` for what is no text.
  init?(_ query: Query, _ analyzer: inout Analyzer, names: Set<[UInt32]> = []) throws {
    switch query {
    case .bare(let string), .exact(let string), .written(let string):
      pieces = [try FoldedDocument.folded(string)]
    case .template(let template):
      pieces = try ([template.start] + template.parts.map(\.text)).map(FoldedDocument.folded)
      holes = template.parts.map(\.hole)
    case .field(let condition):
      guard condition.field == StandardField.section.rawValue,
        case .holds(let value) = condition.test
      else { return nil }
      pieces = [try FoldedDocument.folded(value)]
      isInHeading = true
    case .and, .or, .not, .near: return nil
    }
    words = []
    var isOneWord = false
    for piece in pieces {
      words += try OracleWord.words(of: piece, &analyzer, names: names)
      isOneWord = try analyzer.tokens(in: piece) == [0..<piece.count]
    }
    if case .bare = query, !pieces[0].contains(where: { $0 >= 0x2E80 }) {
      (isWholeWord, hasWholeEnds) = (isOneWord, !isOneWord)
    }
    if case .written(let string) = query { written = try FoldedDocument.clean(string) }
  }
}

/// A document with what the oracle must know of it.
struct OracleDocument {
  let folded: FoldedDocument
  let tokens: Set<Range<Int>>
  let counts: [[UInt32]: Int]
  let headings: [Range<Int>]
  let length: Int

  init(_ document: FoldedDocument, _ analyzer: inout Analyzer) throws {
    folded = document
    let tokens = try analyzer.tokens(in: document.scalars)
    self.tokens = Set(tokens)
    counts = Dictionary(tokens.map { (Array(document.scalars[$0]), 1) }, uniquingKeysWith: +)
    length = tokens.count
    headings = Outline.headings(in: document.scalars).map(\.positions)
  }

  /// Where a text stands.
  func places(of text: OracleText) -> [Range<Int>] {
    if text.pieces.count > 1 { return templatePlaces(of: text) }
    let ranges = folded.positions(of: text.pieces[0]).map { $0..<$0 + text.pieces[0].count }
    return ranges.filter { range in
      (!text.isWholeWord || tokens.contains(range)) && (!text.hasWholeEnds || hasWholeEnds(range))
        && (!text.isInHeading || headings.contains { $0.clamped(to: range) == range })
        && (text.written.map { Array(folded.cleanScalars[range]) == $0 } ?? true)
    }
  }

  /// All ways to fill the holes, without those that hold another.
  private func templatePlaces(of text: OracleText) -> [Range<Int>] {
    if text.pieces[0].isEmpty || text.pieces.contains(where: { $0.contains(where: isBreak) }) {
      return []
    }
    var all = folded.positions(of: text.pieces[0]).map { $0..<$0 + text.pieces[0].count }
    for (hole, piece) in zip(text.holes, text.pieces.dropFirst()) {
      all = all.flatMap { range in
        hole.compactMap { length in
          let (start, end) = (range.upperBound + length, range.upperBound + length + piece.count)
          guard end <= folded.scalars.count, Array(folded.scalars[start..<end]) == piece,
            !folded.scalars[range.upperBound..<start].contains(where: isBarrier)
          else { return nil }
          return range.lowerBound..<end
        }
      }
      all = Array(Set(all))
    }
    return all.filter { range in
      !all.contains { $0 != range && $0.clamped(to: range) == $0 }
    }
  }

  private func isBreak(_ scalar: UInt32) -> Bool {
    (0x0A...0x0D).contains(scalar) || [0x85, 0x2028, 0x2029].contains(scalar)
  }

  private func isBarrier(_ scalar: UInt32) -> Bool { scalar == 0xFFFD || isBreak(scalar) }

  private func hasWholeEnds(_ range: Range<Int>) -> Bool {
    Self.hasWholeEnds(range, in: folded.scalars)
  }

  /// Whether no letter or digit continues some characters that begin or end with one.
  static func hasWholeEnds(_ range: Range<Int>, in text: [UInt32]) -> Bool {
    func isWord(_ index: Int) -> Bool {
      text.indices.contains(index) && text[index] < 0x2E80 && TextClass.isGram(text[index])
    }
    func isDigit(_ index: Int) -> Bool {
      text.indices.contains(index) && (0x30...0x39).contains(text[index])
    }
    func isPoint(_ index: Int) -> Bool {
      text.indices.contains(index) && (text[index] == 0x2E || text[index] == 0x2C)
    }
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if isWord(first), isWord(first - 1) { return false }
    if isWord(last), isWord(last + 1) { return false }
    if isDigit(first), isPoint(first - 1), isDigit(first - 2) { return false }
    return !(isDigit(last) && isPoint(last + 1) && isDigit(last + 2))
  }

  /// Whether two occurrences are near each other, the first of them before the other or not.
  func areNear(_ left: Range<Int>, _ right: Range<Int>, _ relation: Proximity) -> Bool {
    if left.overlaps(right) { return false }
    let (first, second) = left.lowerBound < right.lowerBound ? (left, right) : (right, left)
    let between = folded.scalars[first.upperBound..<second.lowerBound]
    let starts = folded.scalars[first.lowerBound..<second.lowerBound]
    switch relation {
    case .within(let distance):
      return between.count <= distance && !between.contains(where: isBarrier)
    case .before(let distance):
      return left == first && between.count <= distance && !between.contains(where: isBarrier)
    case .sameSentence:
      let ends = Set("。！？；…!?;".unicodeScalars.map(\.value))
      return !starts.contains { ends.contains($0) || isBarrier($0) }
    case .sameParagraph: return !starts.contains(where: isBreak)
    }
  }
}
