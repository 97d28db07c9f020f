package import Querying

/// The numbers that a score is made of, as a table.
package struct ExplanationText: Sendable {
  private let messages: Messages

  /// A text in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// The lines, without their ends. Counts and weights are shown whole, so that the score can be worked out
  /// from them; what follows from these has four decimals.
  package func lines(of explanation: ScoreExplanation) -> [String] {
    let text = explanation.terms.reduce(0) { $0 + $1.inText.score }
    let score = messages.score(explanation.score, isJoined: explanation.holdsJoinedWords)
    let head = "\(score) = \(messages.sum(text, explanation.title))"
    let rows = explanation.terms.map { row(of: $0) }
    return [head, messages.lengths(explanation)]
      + table([heads(explanation)] + rows, leftColumns: 2)
  }

  private func heads(_ explanation: ScoreExplanation) -> [String] {
    let heads = messages.explanationHeads
    return heads.terms + heads.text + (explanation.title == nil ? [] : heads.title)
  }

  private func row(of term: ScoreExplanation.Term) -> [String] {
    [
      messages.kind(term.kind), VisibleText.of(term.text), messages.plain(term.weight),
      messages.number(term.documentCount), messages.decimal(term.rarity),
    ] + cells(of: term.inText) + (term.inTitle.map(cells) ?? [])
  }

  private func cells(of gain: ScoreExplanation.Gain) -> [String] {
    [messages.number(gain.frequency), messages.decimal(gain.gain), messages.decimal(gain.score)]
  }

  /// Columns of equal width, the first of them set to the left, the others to the right.
  private func table(_ rows: [[String]], leftColumns: Int) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { CellWidth.of($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - CellWidth.of(cell.0))
        return column < leftColumns ? cell.0 + space : space + cell.0
      }
      return "  " + cells.joined(separator: "  ")
    }
  }
}
