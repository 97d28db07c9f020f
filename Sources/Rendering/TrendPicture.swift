package import Studying

/// Trends as lines: the share of the documents, and below it occurrences by characters.
package struct TrendPicture {
  private let messages: Messages
  private let unit: RateUnit

  /// A picture in a language; rates are told for `unit` characters.
  package init(language: Language, unit: RateUnit) {
    messages = Messages(language)
    self.unit = unit
  }

  /// An SVG document.
  package func text(of trend: Trend, in subset: Subset) -> String {
    let terms = trend.table.terms
    let legend = ChartLegend(terms)
    let top = ChartHeading.height + legend.height
    let head = StudyHead(language: messages.language).line(of: subset).dropLast()
    var drawing = SVGDrawing(width: 960, height: top + 2 * LineChart.height)
    let key = trend.points.contains(where: \.row.isMissing) ? messages.missingYearsKey : ""
    ChartHeading(messages.trendTitle(of: terms), String(head) + key).draw(in: &drawing)
    legend.draw(in: &drawing, top: ChartHeading.height)
    chart(messages.shareTitle, trend, { "\(StudyNumber.share($0 / 100))" }) {
      trend.shares(ofTerm: $0).map { $0.map { $0 * 100 } }
    }.draw(in: &drawing, top: top)
    chart(messages.rateTitle(per: unit), trend, { StudyNumber.rate($0) }) {
      trend.rates(ofTerm: $0, per: unit)
    }.draw(in: &drawing, top: top + LineChart.height)
    return drawing.document
  }

  private func chart(
    _ title: String, _ trend: Trend, _ label: @escaping (Double) -> String,
    values: (Int) -> [Double?]
  ) -> LineChart {
    LineChart(
      title: title, years: trend.points.map(\.year),
      series: trend.table.terms.enumerated().map { number, term in
        LineChart.Series(name: term, values: values(number))
      }, label: label)
  }
}
