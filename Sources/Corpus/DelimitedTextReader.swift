/// The way through a table's lines, from each row that cannot be read back to the line after its
/// first.
struct DelimitedTextReader {
  private(set) var rows: [DelimitedText.Row] = []
  private(set) var brokenLines: [Int] = []

  private let utf8: [UInt8]
  private let lines: [Range<Int>]
  private let parser: CSVParser

  /// How many lines were read of those from the beginning to here.
  private var lineCount = 0

  /// The number of the line on which the row began that is being read.
  private var rowStart = 0

  /// How many bytes may be read again in all; what is over is passed over, so that time stays
  /// linear.
  private var rereadable: Int

  init(_ utf8: [UInt8], delimiter: UInt8?) {
    self.utf8 = utf8
    lines = Self.lines(of: utf8)
    let head = lines.first.map { utf8[$0] } ?? []
    parser = CSVParser(delimiter: delimiter ?? Self.delimiter(of: head))
    rereadable = utf8.count
  }

  mutating func readAll() {
    while lineCount < lines.count || parser.isInsideRow {
      let isWellFormed = lineCount < lines.count ? readLine() : parser.finish()
      rows += parser.takeRows().map { DelimitedText.Row(firstLine: rowStart, cells: $0) }
      if !isWellFormed { startAgain() }
    }
  }

  private mutating func readLine() -> Bool {
    let line = utf8[lines[lineCount]]
    lineCount += 1
    if !parser.isInsideRow {
      rowStart = lineCount
      if line.allSatisfy({ $0 == 0x20 || 0x09...0x0D ~= $0 }) { return true }
    }
    return parser.read(line)
  }

  private mutating func startAgain() {
    brokenLines.append(rowStart)
    parser.restart()
    rereadable -= lines[lineCount - 1].upperBound - lines[rowStart - 1].upperBound
    if rereadable >= 0 { lineCount = rowStart }
  }

  /// The lines with their breaks; joined they are the text.
  private static func lines(of utf8: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in utf8.enumerated() {
      let isLoneReturn =
        byte == 0x0D && (offset + 1 == utf8.count || utf8[offset + 1] != 0x0A)
      guard byte == 0x0A || isLoneReturn else { continue }
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < utf8.count { lines.append(start..<utf8.count) }
    return lines
  }

  private static func delimiter(of head: ArraySlice<UInt8>) -> UInt8 {
    let delimiters = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let counts = delimiters.map { delimiter in head.count { $0 == delimiter } }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { delimiters[$0] } ?? delimiters[0]
  }
}
