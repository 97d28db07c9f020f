internal import Analysis
internal import Indexing
internal import Querying
internal import Storage

/// Finds the places of a query in one document and where they are in the original file.
struct PlaceLocator {
  typealias Match = MatchedParts.Match

  private let document: DocumentID
  private let store: DocumentStore
  let text: DocumentText
  private let headings: [Heading]
  private let firstLine: Int
  private let pages: [PageStart]
  /// Where each character of the clean text begins, and where the last one ends: UTF-8 offsets.
  private let characterStarts: [Int]

  init(_ document: DocumentID, in store: DocumentStore) throws(StorageError) {
    self.document = document
    self.store = store
    text = try DocumentText(document, in: store)
    characterStarts = CharacterOffsets.utf8Offsets(
      ofAscendingPositions: Array(0...text.folded.scalars.count), in: text.clean.utf8)
    headings = try store.headings(of: document)
    let description = try store.description(of: document)
    firstLine = description.firstLine
    pages = description.pages
  }

  /// The places of what matched, in the order of the text.
  func matches(
    of parts: MatchedParts, _ plan: QueryPlan, _ analyzer: inout Analyzer
  ) throws(StorageError) -> [Match] {
    var occurrences = DocumentOccurrences(document, in: store, text: text)
    return try parts.places(in: &occurrences, of: plan, &analyzer)
  }

  /// The places of some occurrences, in the order of the text, in the original file.
  func places(_ matches: [Match]) -> [Place] {
    var lines = lineWalk
    return matches.map { match in
      let source = source(match.positions)
      let (line, column) = lines.place(of: source.lowerBound)
      return Place(
        line: line, column: column, page: page(of: source.lowerBound), text: slice(source),
        byteColumn: lines.offset - lines.lineStart + 1, byteOffset: lines.offset,
        characterOffset: lines.characterCount)
    }
  }

  /// The page on which a byte of the source text lies.
  func page(of offset: Int) -> Int? {
    let count = pages.partitionPoint { $0.offset <= offset }
    return count > 0 ? pages[count - 1].page : nil
  }

  /// A walk through the lines of the original file.
  var lineWalk: LineWalk { LineWalk(text.source, firstLine: firstLine) }

  /// The lines of the original file.
  var surroundings: SurroundingLines { SurroundingLines(text.source, firstLine: firstLine) }

  /// A walk through the outline.
  var outlineWalk: OutlineWalk { OutlineWalk(headings) }

  /// The clean text of a heading.
  func heading(_ heading: Heading) -> String { cleanText(heading.positions) }

  /// The clean text of these characters.
  func cleanText(_ positions: Range<Int>) -> String {
    String(decoding: text.clean.utf8[clean(positions)], as: UTF8.self)
  }

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
