internal import Analysis

/// Lines of a page that are no part of the text: the trailer `看过“…”的人还看了:`, and a title that
/// stands there again.
///
/// They are kept in the stored text and left out of the index, as repairs of kind `.furniture`
/// that replace the line, but its break, with nothing.
enum PageFurniture {
  /// The furniture lines of a document that has these lines, ascending.
  static func lines(of range: Range<Int>, in lines: SourceLines) -> [Int] {
    let head = repeatedTitles(of: range, in: lines)
    let last = range.reversed().first { !lines.content(of: $0).isEmpty }
    guard let last, isTrailer(lines.text(of: last)) else { return head }
    return head.filter { $0 < last } + [last]
  }

  /// Whether a line is a page's trailer, in either script, its quotation marks damaged or not.
  static func isTrailer(_ line: LineText) -> Bool {
    guard 8...140 ~= line.count, opening.match(at: 0, in: line) != nil,
      let readers = line.firstPosition(of: "的".folded, from: max(line.count - 16, 2))
    else { return false }
    let end = line.suffix(from: readers)
    return end.folded.indices.contains { position in
      guard let (_, after) = ending.match(at: position, in: end) else { return false }
      return end.suffix(from: after).trimmingMarks().folded.allSatisfy { !$0.isHan }
    }
  }

  /// The second and third of equal titles at the beginning, but for their part marks.
  private static func repeatedTitles(of range: Range<Int>, in lines: SourceLines) -> [Int] {
    let texts = range.prefix(12).filter { !lines.content(of: $0).isEmpty }.prefix(4)
      .map { (line: $0, title: lines.text(of: $0).withoutPartMark) }
    guard let first = texts.first, 4...80 ~= first.title.count else { return [] }
    return texts.dropFirst().prefix { $0.title.folded == first.title.folded }.map(\.line)
  }

  /// The repairs that leave lines out, with the others that do not lie in them.
  static func repairs(
    leavingOut furniture: [Int], of lines: SourceLines, in range: Range<Int>
  ) -> [Repair] {
    let places = furniture.map { lines.content(of: $0) }.filter { !$0.isEmpty }
    let others = lines.repairs(in: range).filter { repair in
      !places.contains { $0.overlaps(repair.source) }
    }
    let all = others + places.map { Repair(kind: .furniture, source: $0, replacement: "") }
    return all.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }

  private static let opening = WordList("看过 看了 阅读过 读过 浏览过")
  private static let ending = WordList("还看了 还看过 还在看 还阅读了 还关注了 还浏览了 也看了 也在看")
}
