internal import Analysis
internal import Indexing

/// The lines of a document with its repairs.
///
/// Law: the pieces that are kept or removed, and the ends of lines, join to the source text; those
/// that are kept or added to the clean text, where no end of a line was removed.
struct MarkedText {
  private let source: [UInt8]
  private(set) var lines: [MarkedLine] = []
  private var pages: ArraySlice<PageStart>

  init(_ document: ShownDocument) {
    source = document.source
    pages = document.pages[...]
    begin(line: document.firstLine, at: 0)
    var end = 0
    for repair in document.repairs {
      add(end..<repair.source.lowerBound, .kept)
      add(repair.source, .removed)
      lines[lines.count - 1].add(Array(repair.replacement.utf8)[...], .added)
      end = repair.source.upperBound
    }
    add(end..<source.count, .kept)
    if source.last == 0x0A { lines.removeLast() }
  }

  private mutating func begin(line number: Int, at offset: Int) {
    let rest = source[offset...]
    let end = rest.firstIndex(of: 0x0A) ?? source.count
    let starting = pages.prefix { $0.offset <= end }
    pages = pages.dropFirst(starting.count)
    lines.append(MarkedLine(number: number, pages: starting.map(\.page)))
  }

  private mutating func add(_ range: Range<Int>, _ origin: MarkedLine.Piece.Origin) {
    var start = range.lowerBound
    while let end = source[start..<range.upperBound].firstIndex(of: 0x0A) {
      lines[lines.count - 1].add(source[start..<end], origin)
      begin(line: lines[lines.count - 1].number + 1, at: end + 1)
      start = end + 1
    }
    lines[lines.count - 1].add(source[start..<range.upperBound], origin)
  }
}
