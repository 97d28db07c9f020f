internal import Querying
internal import Rendering

/// The text of a document around one of its lines that match, in rows: the headings above it, and the lines,
/// each with its number; long lines go on in the next row.
struct Preview {
  /// A line of the file, as it is or with its matches.
  private enum Line {
    case match(Snippet)
    case other(SurroundingLine)

    var number: Int {
      switch self {
      case .match(let snippet): snippet.line
      case .other(let line): line.number
      }
    }
  }

  private let snippet: Snippet
  private let messages: Messages
  /// What is known of the text before the line, in the order of the file.
  private let before: [Line]
  /// What is known of the text behind it.
  private let after: [Line]

  /// The text around the line of a snippet of a hit.
  init(hit: Hit, line: Int, messages: Messages) {
    self.messages = messages
    snippet = hit.snippets[line]
    before =
      hit.snippets[..<line].flatMap(Self.lines) + snippet.before.map { .other($0) }
    after =
      snippet.after.map { .other($0) } + hit.snippets[(line + 1)...].flatMap(Self.lines)
  }

  private static func lines(_ snippet: Snippet) -> [Line] {
    snippet.before.map { .other($0) } + [.match(snippet)] + snippet.after.map { .other($0) }
  }

  /// As much as so many rows hold, the first match of the line among it.
  func rows(count: Int, width: Int) -> [ScreenRow] {
    guard count > 0 else { return [] }
    let heading = headingRow(width: width)
    let room = count - heading.count
    let line = rows(of: .match(snippet), width: width)
    let match = line.firstIndex { $0.runs.contains { $0.style == .match } } ?? 0
    let before = before(rows: max(0, room / 3 - match), width: width)
    let start = max(0, min(match - room / 3, line.count - room))
    var shown = before + line.dropFirst(before.isEmpty ? start : 0)
    for next in after {
      if shown.count >= room { break }
      shown += rows(of: next, width: width)
    }
    return heading + shown.prefix(room)
  }

  /// The cells of the numbers of lines.
  private var gutter: Int {
    String((after.last?.number ?? snippet.line)).utf8.count
  }

  private func headingRow(width: Int) -> [ScreenRow] {
    let parts = [snippet.page.map(messages.page)].compactMap { $0 } + snippet.headings
    guard !parts.isEmpty else { return [] }
    var row = ScreenRow(width: width)
    row.appendCut(parts.joined(separator: " › "), .aside)
    return [row]
  }

  /// The last rows of what stands before.
  private func before(rows count: Int, width: Int) -> [ScreenRow] {
    var rows: [ScreenRow] = []
    for line in before.reversed() {
      if rows.count >= count { break }
      rows = self.rows(of: line, width: width) + rows
    }
    return rows.suffix(count)
  }

  private func rows(of line: Line, width: Int) -> [ScreenRow] {
    var text = WrappedLine(number: line.number, gutter: gutter, width: width)
    switch line {
    case .other(let line): text.append(line.text, .plain)
    case .match(let snippet):
      if snippet.isCutBefore { text.append("…", .aside) }
      for piece in snippet.pieces { text.append(piece.text, piece.isMatch ? .match : .plain) }
      if snippet.isCutAfter { text.append("…", .aside) }
    }
    return text.rows
  }
}
