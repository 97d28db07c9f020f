package import Studying

/// Groups of documents with equal text, for programs.
package struct CopyRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// One object a line: what was studied, the first `limit` groups, a summary.
  package func json(
    of copies: CopyGroups, in subset: Subset, limit: Int?, seconds: Double
  ) -> String {
    JSONLine.text(of: StudyRecord("dup", [], subset))
      + copies.groups.prefix(limit ?? .max).enumerated().map { number, group in
        JSONLine.text(
          of: CopyGroupRecord(
            group: number + 1, documents: group.map { CopyRecord($0, displayPath) }))
      }.joined()
      + JSONLine.text(
        of: CopySummary(
          min: copies.least, groups: copies.groups.count,
          documents: copies.groups.reduce(0) { $0 + $1.count }, unread: copies.losses.count,
          seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for each document of the first `limit`
  /// groups.
  package func csv(of copies: CopyGroups, limit: Int?) -> String {
    let heads = [
      "group", "number", "path", "speech", "date", "letters", "like", "equalLetters", "share",
      "longestLetters", "longestLine", "longestText",
    ]
    return DelimitedRows.commas.row(heads)
      + copies.groups.prefix(limit ?? .max).enumerated().map { number, group in
        group.enumerated().map { row(of: $0.element, $0.offset + 1, group: number + 1) }.joined()
      }.joined()
  }

  private func row(of member: CopyGroups.Member, _ number: Int, group: Int) -> String {
    let comparison = member.comparison
    let measures = comparison.map { comparison in
      [
        String(comparison.other + 1), String(comparison.equalCount),
        DelimitedRows.cell(comparison.share), String(comparison.longestCount),
        String(comparison.longestLine), comparison.longestText,
      ]
    }
    return DelimitedRows.commas.row(
      [
        String(group), String(number), displayPath(member.name),
        member.speech.map(String.init) ?? "", member.date ?? "", String(member.letterCount),
      ] + (measures ?? Array(repeating: "", count: 6)))
  }
}

private struct CopyGroupRecord: Encodable {
  let type = "group"
  let group: Int
  let documents: [CopyRecord]
}

private struct CopyRecord: Encodable {
  let path: String
  let speech: Int?
  let date: String?
  let letters: Int
  /// Which of the group it is compared with, from 1.
  let like: Int?
  let equalLetters: Int?
  let share: Double?
  let longestLetters: Int?
  let longestLine: Int?
  let longestText: String?

  init(_ member: CopyGroups.Member, _ displayPath: (String) -> String) {
    path = displayPath(member.name)
    speech = member.speech
    date = member.date
    letters = member.letterCount
    like = member.comparison.map { $0.other + 1 }
    equalLetters = member.comparison?.equalCount
    share = member.comparison?.share
    longestLetters = member.comparison?.longestCount
    longestLine = member.comparison?.longestLine
    longestText = member.comparison?.longestText
  }
}

private struct CopySummary: Encodable {
  let type = "summary"
  let min: Double
  let groups: Int
  let documents: Int
  /// Documents whose text could not be read.
  let unread: Int
  let seconds: Double
}
