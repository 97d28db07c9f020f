/// The way through a table's lines, from each row that cannot be read back to the line after its
/// first.
///
/// Memory: the row that is being read.
struct DelimitedTextReader {
  private(set) var brokenLines: [Int] = []

  private let utf8: [UInt8]
  private let parser: CSVParser

  /// Rows that were read and not given yet.
  private var rows: [DelimitedText.Row] = []

  /// Where the line begins that is read next.
  private var offset = 0

  /// How many lines were read of those from the beginning to here.
  private var lineCount = 0

  /// The row that is being read: the number of the line on which it began, and where that ends.
  private var rowStart = (line: 0, end: 0)

  /// How many bytes may be read again in all; what is over is passed over, so that time stays
  /// linear.
  private var rereadable: Int

  init(_ utf8: [UInt8], delimiter: UInt8?) {
    self.utf8 = utf8
    let head = utf8[..<Self.lineEnd(in: utf8.span, from: 0)]
    parser = CSVParser(delimiter: delimiter ?? Self.delimiter(of: head))
    rereadable = utf8.count
  }

  /// The next row that can be read; `nil` behind the last.
  mutating func next() -> DelimitedText.Row? {
    while rows.isEmpty, offset < utf8.count || parser.isInsideRow {
      let isWellFormed = offset < utf8.count ? readLine() : parser.finish()
      rows = parser.takeRows().map { DelimitedText.Row(firstLine: rowStart.line, cells: $0) }
      if !isWellFormed { startAgain() }
    }
    return rows.isEmpty ? nil : rows.removeFirst()
  }

  private mutating func readLine() -> Bool {
    let line = utf8[offset..<Self.lineEnd(in: utf8.span, from: offset)]
    offset = line.endIndex
    lineCount += 1
    if !parser.isInsideRow {
      rowStart = (lineCount, offset)
      if line.allSatisfy({ $0 == 0x20 || 0x09...0x0D ~= $0 }) { return true }
    }
    return parser.read(line)
  }

  private mutating func startAgain() {
    brokenLines.append(rowStart.line)
    parser.restart()
    rereadable -= offset - rowStart.end
    if rereadable >= 0 { (lineCount, offset) = rowStart }
  }

  /// Where the line ends, with its break, that begins at a place.
  private static func lineEnd(in utf8: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place < utf8.count {
      let byte = utf8[place]
      place += 1
      if byte == 0x0A { return place }
      if byte == 0x0D && (place == utf8.count || utf8[place] != 0x0A) { return place }
    }
    return place
  }

  private static func delimiter(of head: ArraySlice<UInt8>) -> UInt8 {
    let delimiters = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let counts = delimiters.map { delimiter in head.count { $0 == delimiter } }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { delimiters[$0] } ?? delimiters[0]
  }
}
