internal import Analysis
package import Studying

/// What two texts have in common and what not, for programs.
package enum DifferenceRecords {
  /// One object a line: the texts, each change in their order, names left over.
  package static func json(
    of difference: TextDifference, _ leftPath: String, _ rightPath: String
  ) -> String {
    JSONLine.text(of: DifferenceRecord(difference, leftPath, rightPath))
      + difference.changes.map { JSONLine.text(of: ChangeRecord($0, difference)) }.joined()
      + LeftNames(difference).names.map { JSONLine.text(of: NameRecord($0, difference)) }.joined()
  }

  /// Comma-separated values, the names of the columns first: a row for each change.
  package static func csv(of difference: TextDifference) -> String {
    DelimitedRows.commas.row(["kind", "leftLine", "leftText", "rightLine", "rightText"])
      + difference.changes.map { change in
        let record = ChangeRecord(change, difference)
        return DelimitedRows.commas.row([
          record.kind, record.leftLine.map(String.init) ?? "", record.leftText,
          record.rightLine.map(String.init) ?? "", record.rightText,
        ])
      }.joined()
  }
}

private struct DifferenceRecord: Encodable {
  let type = "diff"
  let version = 1
  let left: String
  let right: String
  let leftLetters: Int
  let rightLetters: Int
  let equalLetters: Int
  let share: Double
  let longestLetters: Int

  init(_ difference: TextDifference, _ leftPath: String, _ rightPath: String) {
    (left, right) = (leftPath, rightPath)
    leftLetters = difference.alignment.leftCount
    rightLetters = difference.alignment.rightCount
    equalLetters = difference.alignment.equalCount
    share = difference.alignment.share
    longestLetters = difference.alignment.longestRun?.count ?? 0
  }
}

private struct ChangeRecord: Encodable {
  let type = "change"
  /// `replaced`, `removed` or `added`.
  let kind: String
  let leftLine: Int?
  let leftText: String
  let rightLine: Int?
  let rightText: String

  init(_ change: TextDifference.Change, _ difference: TextDifference) {
    kind = change.right.isEmpty ? "removed" : change.left.isEmpty ? "added" : "replaced"
    let (left, right) = (difference.left, difference.right)
    leftLine = change.left.first.map { left.line(ofLetter: $0) }
    leftText = left.text(left.characters(ofLetters: change.left))
    rightLine = change.right.first.map { right.line(ofLetter: $0) }
    rightText = right.text(right.characters(ofLetters: change.right))
  }
}

private struct NameRecord: Encodable {
  let type = "leftName"
  let name: String
  /// The lines of the right text.
  let lines: [Int]

  init(_ name: LeftNames.Name, _ difference: TextDifference) {
    self.name = name.text
    lines = name.places.map { difference.right.line(ofLetter: $0.lowerBound) }
  }
}
