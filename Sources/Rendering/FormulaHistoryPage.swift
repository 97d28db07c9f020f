package import Studying

/// The history of a formula, for a reader.
package struct FormulaHistoryPage {
  private let messages: Messages
  private let paint: Paint
  private let displayPath: (String) -> String

  /// A page in a language that names files as `displayPath` does.
  package init(language: Language, isColored: Bool, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.displayPath = displayPath
  }

  /// All of it, with a line that says what it is of; at most `limit` other wordings.
  package func text(of history: FormulaHistory, in subset: Subset, limit: Int?) -> String {
    let head = StudyHead(language: messages.language).line(of: subset)
    let facts = messages.formulaFacts(history, of: subset.documents.count)
    let ends = [
      (messages.earliest, history.formula.first), (messages.latest, history.formula.last),
    ].map { name, source in name + "  " + (source.map(described) ?? "–") }
    guard history.formula.count.documents > 0 || !history.variants.isEmpty else {
      return head + facts + "\n"
    }
    return ([facts] + ends).reduce(head) { $0 + $1 + "\n" } + years(of: history)
      + variants(of: history, limit: limit)
  }

  private func described(_ source: FormulaHistory.Source) -> String {
    source.date + "  " + VisibleText.of(displayPath(source.name))
      + (source.speech.map { " · " + messages.speech($0) } ?? "")
  }

  private func years(of history: FormulaHistory) -> String {
    let held = history.trend.points.indices.filter {
      history.trend.points[$0].row.counts[0].documents > 0
    }
    guard let first = held.first, let last = held.last else { return "" }
    let points = Array(history.trend.points[first...last])
    return StudyTable(messages, paint).text(
      heads: messages.formulaYearHeads, points, limit: nil, more: messages.moreRows
    ) { point in
      let count = point.row.counts[0]
      guard !point.row.isMissing else { return [String(point.year), messages.noTexts] }
      return [
        String(point.year), messages.number(count.documents),
        messages.number(point.row.amount.documents),
        StudyNumber.share(point.row.amount.share(of: count)), messages.number(count.occurrences),
      ]
    }
  }

  private func variants(of history: FormulaHistory, limit: Int?) -> String {
    guard !history.variants.isEmpty else { return "\n" + messages.noVariants + "\n" }
    return "\n" + messages.variantCount(history.variants.count) + "\n"
      + StudyTable(messages, paint).text(
        heads: messages.variantHeads, numberCount: 4, history.variants, limit: limit,
        more: messages.moreRows
      ) { variant in
        [
          variant.text, messages.number(variant.count.documents),
          messages.number(variant.count.occurrences), variant.first?.date ?? "–",
          variant.last?.date ?? "–",
        ]
      }
  }
}
