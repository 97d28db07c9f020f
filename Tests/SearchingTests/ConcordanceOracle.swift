import Analysis
import Querying
import TestSupport

/// The lines of a concordance of a quoted text, made by a literal scan of all documents, and sorted by the
/// numbers of characters only.
struct ConcordanceOracle {
  private let documents: [FoldedDocument]
  private var analyzer: Analyzer

  init(_ documents: [SourceDocument]) throws {
    self.documents = try SubstringOracle(documents).documents
    analyzer = try Analyzer()
  }

  /// A line, and what it is sorted by.
  struct Line {
    var path: String
    var line: ConcordanceLine
    var keys: [[UInt32]]
  }

  /// All lines in the order of the request's keys.
  mutating func lines(of text: String, _ request: ConcordanceRequest) throws -> [Line] {
    let folded = try FoldedDocument.folded(text)
    var lines: [Line] = []
    for document in documents {
      let origins = document.origins
      for start in document.positions(of: folded) {
        let match = start..<start + folded.count
        let bytes = origins[start].lowerBound..<origins[match.upperBound - 1].upperBound
        var line = try self.line(of: match, in: document, request)
        line.line.place = document.document.place(bytes)
        lines.append(line)
      }
    }
    return lines.enumerated().sorted { left, right in
      for (key, other) in zip(left.element.keys, right.element.keys) where key != other {
        return key.lexicographicallyPrecedes(other)
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  private mutating func line(
    of match: Range<Int>, in document: FoldedDocument, _ request: ConcordanceRequest
  ) throws -> Line {
    let isBreak = TextClass.isParagraphBreak
    let start = document.scalars[..<match.lowerBound].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let end = document.scalars[match.upperBound...].firstIndex(where: isBreak)
    let line = start..<(end ?? document.scalars.count)
    var words: [Int: Int] = [:]
    if request.unit == .word {
      for (number, token) in try analyzer.tokens(in: Array(document.scalars[line])).enumerated() {
        for position in token { words[position + start] = number }
      }
    }
    let before = units(start..<match.lowerBound, document.scalars, words)
    let after = units(match.upperBound..<line.upperBound, document.scalars, words)
    let shown = (before.suffix(request.width), after.prefix(request.width))
    let text = { (range: Range<Int>) in
      document.cleanScalars[range].compactMap(Unicode.Scalar.init).map(String.init).joined()
    }
    return Line(
      path: document.document.name,
      line: ConcordanceLine(
        document: 0, place: Place(line: 0, column: 0, text: ""),
        before: text((shown.0.first?.lowerBound ?? match.lowerBound)..<match.lowerBound),
        match: text(match),
        after: text(match.upperBound..<(shown.1.last?.upperBound ?? match.upperBound))),
      keys: request.keys.map { key in
        let unit: Range<Int>? =
          switch key {
          case .match: match
          case .left(let distance): distance <= before.count ? before[before.count - distance] : nil
          case .right(let distance): distance <= after.count ? after[distance - 1] : nil
          }
        return Array(document.scalars[unit ?? 0..<0])
      })
  }

  /// The units of a stretch of a line from its beginning on.
  private func units(_ stretch: Range<Int>, _ scalars: [UInt32], _ words: [Int: Int]) -> [Range<
    Int
  >] {
    var units: [Range<Int>] = []
    for position in stretch {
      let properties = Unicode.Scalar(scalars[position])?.properties
      if properties?.isWhitespace ?? false, words[position] == nil { continue }
      let previous = units.last.flatMap { $0.upperBound == position ? $0 : nil }
      let continuesWord = words[position] != nil && words[position] == words[position - 1]
      let isMark = words[position] == nil && (properties?.isGraphemeExtend ?? false)
      if let previous, continuesWord || isMark && words[position - 1] == nil {
        units[units.count - 1] = previous.lowerBound..<position + 1
      } else {
        units.append(position..<position + 1)
      }
    }
    return units
  }
}
