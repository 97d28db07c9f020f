internal import Querying

/// The lines of the original file around those that are shown.
struct SurroundingLines {
  private let text: [UInt8]
  private let firstLine: Int
  /// Where each line begins.
  private let starts: [Int]

  /// The lines of a UTF-8 text whose first one has this number. Lines end at U+000A.
  init(_ text: [UInt8], firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    starts = [0] + text.indices.filter { text[$0] == 0x0A && $0 + 1 < text.count }.map { $0 + 1 }
  }

  /// Puts lines around snippets, which are in the order of the text. No line is shown twice, and none that is
  /// shown as a snippet.
  func add(_ wanted: SearchRequest.Surroundings, to snippets: inout [Snippet]) {
    var shownEnd = firstLine
    for index in snippets.indices {
      let line = snippets[index].line
      let next = index + 1 < snippets.count ? snippets[index + 1].line : firstLine + starts.count
      let first = max(shownEnd, line - min(wanted.before, line))
      let end = min(next, line + 1 + min(wanted.after, starts.count))
      snippets[index].before = lines(first..<max(first, line))
      snippets[index].after = lines(line + 1..<max(line + 1, end))
      shownEnd = max(shownEnd, line + 1, end)
    }
  }

  private func lines(_ numbers: Range<Int>) -> [SurroundingLine] {
    numbers.clamped(to: firstLine..<firstLine + starts.count).map {
      SurroundingLine(number: $0, text: text(of: $0 - firstLine))
    }
  }

  private func text(of line: Int) -> String {
    let end = line + 1 < starts.count ? starts[line + 1] : text.count
    var bytes = text[starts[line]..<end]
    if bytes.last == 0x0A { bytes.removeLast() }
    if bytes.last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
