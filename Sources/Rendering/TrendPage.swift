package import Studying

/// Trends for a reader: a line of blocks for each term and measure, and the numbers year by year.
package struct TrendPage {
  private let messages: Messages
  private let paint: Paint
  private let unit: RateUnit

  /// A page in a language; rates are told for `unit` characters.
  package init(language: Language, isColored: Bool, unit: RateUnit) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.unit = unit
  }

  /// All of it, with a line that says what it is of.
  package func text(of trend: Trend, in subset: Subset) -> String {
    let head = StudyHead(language: messages.language).line(of: subset)
    let undated = trend.undatedCount > 0 ? messages.undated(trend.undatedCount) + "\n" : ""
    guard !trend.points.isEmpty else { return head + undated }
    return head + undated + "\n" + sparklines(of: trend) + paint.aside(messages.sparklineKey)
      + "\n\n" + text(of: shares(of: trend)) + "\n" + text(of: rates(of: trend))
  }

  private func sparklines(of trend: Trend) -> String {
    var table = AlignedTable([.left, .left, .left, .left])
    for (number, term) in trend.table.terms.enumerated() {
      let rates = trend.rates(ofTerm: number, per: unit)
      let shares = trend.shares(ofTerm: number)
      table.add([term, messages.shareHead] + line(shares, trend, StudyNumber.share))
      table.add(["", messages.rateHead(per: unit)] + line(rates, trend, StudyNumber.rate))
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  /// The blocks, and where they are highest.
  private func line(
    _ values: [Double?], _ trend: Trend, _ text: (Double?) -> String
  ) -> [String] {
    let known = values.compactMap(\.self)
    guard let greatest = known.max(), greatest > 0, let place = values.firstIndex(of: greatest)
    else { return [Sparkline.text(values)] }
    return [
      Sparkline.text(values),
      messages.highest(text(greatest), in: trend.points[place].year),
    ]
  }

  /// The years with the shares of documents, and with the rates.
  func tables(of trend: Trend) -> [AlignedTable] { [shares(of: trend), rates(of: trend)] }

  private func text(of table: AlignedTable) -> String {
    let lines = table.lines
    return paint.title(lines[0]) + "\n" + lines.dropFirst().map { $0 + "\n" }.joined()
  }

  private func shares(of trend: Trend) -> AlignedTable {
    table(trend, messages.shareHead, messages.documentsTotalHead, \.documents) {
      StudyNumber.share($0.amount.share(of: $0.counts[$1]))
    }
  }

  private func rates(of trend: Trend) -> AlignedTable {
    table(trend, messages.rateHead(per: unit), messages.charactersHead, \.characters) {
      StudyNumber.rate($0.amount.rate(of: $0.counts[$1], per: unit))
    }
  }

  private func table(
    _ trend: Trend, _ measure: String, _ head: String, _ amount: KeyPath<TextAmount, Int>,
    _ cell: (CountTable.Row, Int) -> String
  ) -> AlignedTable {
    let terms = trend.table.terms
    var table = AlignedTable([.left] + Array(repeating: .right, count: terms.count + 1))
    table.add([measure, head] + terms.map { TruncatedText.of($0, cells: 20) })
    for point in trend.points {
      let cells =
        point.row.isMissing
        ? [messages.noTexts] : terms.indices.map { cell(point.row, $0) }
      table.add([String(point.year), messages.number(point.row.amount[keyPath: amount])] + cells)
    }
    return table
  }
}
