internal import Querying
internal import Searching
package import Studying

/// Groups of documents with equal text, for a reader.
package struct CopyPage {
  private let messages: Messages
  private let paint: Paint
  private let width: Int?
  private let displayPath: (String) -> String

  /// A page in a language whose lines keep within `width` cells if they can, and that names files as
  /// `displayPath` does.
  package init(
    language: Language, width: Int?, isColored: Bool, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.width = width
    self.displayPath = displayPath
  }

  /// The first `limit` groups, or all, with a line that says what they are of.
  package func text(of copies: CopyGroups, in subset: Subset, limit: Int?) -> String {
    let head = StudyHead(language: messages.language).line(of: subset)
    let count = copies.groups.reduce(0) { $0 + $1.count }
    let total = messages.copyCount(copies.groups.count, documents: count, least: copies.least)
    let shown = copies.groups.prefix(limit ?? .max)
    let hidden = copies.groups.count - shown.count
    return head + total + "\n"
      + shown.enumerated().map { "\n" + text(of: $0.element, number: $0.offset + 1) }.joined()
      + (hidden > 0 ? "\n" + messages.moreCopyGroups(hidden) + "\n" : "")
  }

  private func text(of group: [CopyGroups.Member], number: Int) -> String {
    var table = AlignedTable([.right, .left, .right, .right, .left])
    table.add([""] + messages.copyHeads)
    for (index, member) in group.enumerated() {
      table.add([String(index + 1), member.date ?? "–"] + figures(of: member) + [name(of: member)])
    }
    let lines = table.lines.map { line in
      width.map { TruncatedText.of(line, cells: $0) } ?? line
    }
    return paint.title(messages.copyGroup(number, documents: group.count)) + "\n"
      + paint.aside(lines[0]) + "\n" + lines.dropFirst().map { $0 + "\n" }.joined()
  }

  /// The share of equal text, with which other where that is not the first, and the longest run.
  private func figures(of member: CopyGroups.Member) -> [String] {
    guard let comparison = member.comparison else { return ["", ""] }
    let share = StudyNumber.share(comparison.share)
    return [
      comparison.other == 0 ? share : "\(share) (\(comparison.other + 1))",
      messages.letterCount(comparison.longestCount),
    ]
  }

  private func name(of member: CopyGroups.Member) -> String {
    VisibleText.of(displayPath(member.name))
      + (member.speech.map { " · " + messages.speech($0) } ?? "")
  }
}
