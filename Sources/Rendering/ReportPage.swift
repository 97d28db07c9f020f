internal import Querying
package import Studying

/// A report as one HTML document that needs nothing else: pictures, tables, the numbers as files to save, and how each part is
/// made again.
package struct ReportPage {
  private let messages: Messages
  private let language: Language
  private let unit: RateUnit
  private let displayPath: (String) -> String

  /// A page in a language whose rates are told for `unit` characters, and that names files as `displayPath` does.
  package init(
    language: Language, unit: RateUnit, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    (self.language, self.unit, self.displayPath) = (language, unit, displayPath)
  }

  /// Words beside a term that are shown.
  private static let wordLimit = 30

  /// The document; `commands` gives for the arguments of a study what is typed to have it again, `record` is the record of the run.
  package func text(
    of report: StudyReport, record: RunRecord, command: ([String]) -> String
  ) -> String {
    let title = report.terms.map(\.text).joined(separator: messages.listSeparator)
    let sections = sections(of: report)
    return HTMLDocument(
      language: language, title: messages.reportTitle(of: title),
      subtitle: String(StudyHead(language: language).line(of: report.subset).dropLast()),
      sections: sections.map { section in
        HTMLDocument.Section(
          title: section.title, body: section.body,
          command: command(section.arguments), csv: section.csv)
      }, fileLabel: messages.saveAsCSV, commandLabel: messages.madeBy,
      notes: messages.reportNotes, record: record.text
    ).text
  }

  /// All numbers of a report as comma-separated values, a part after the other.
  package func csv(of report: StudyReport) -> String {
    sections(of: report).map(\.csv).joined(separator: "\n")
  }

  /// A part of the report.
  private struct Section {
    let title: String
    let body: String
    /// The command and its arguments, without those that name the documents.
    let arguments: [String]
    let csv: String
  }

  private func sections(of report: StudyReport) -> [Section] {
    [totals(of: report), trend(of: report), groups(of: report)]
      + (report.topics.map { [topics($0, in: report.subset)] } ?? [])
      + report.terms.indices.flatMap { term in
        [plot(of: report, term), words(of: report, term), lines(of: report, term)]
      }
  }

  private var perUnit: [String] { unit == .tenThousand ? [] : ["--per", "\(unit.rawValue)"] }

  private var counts: CountPage {
    CountPage(
      language: language, width: nil, isColored: false, unit: unit, displayPath: displayPath)
  }

  private var records: CountRecords { CountRecords(unit: unit, displayPath: displayPath) }

  private func totals(of report: StudyReport) -> Section {
    Section(
      title: messages.totalsTitle, body: counts.totals(of: report.counts).html,
      arguments: ["count"] + report.terms.map(\.text) + perUnit,
      csv: records.csv(of: report.counts))
  }

  private func trend(of report: StudyReport) -> Section {
    let page = TrendPage(language: language, isColored: false, unit: unit)
    let trend = report.trend
    let undated =
      trend.undatedCount == 0
      ? "" : "<p>\(XMLText.escaped(messages.undated(trend.undatedCount)))</p>\n"
    let picture =
      trend.points.isEmpty
      ? ""
      : TrendPicture(language: language, unit: unit).text(of: trend, in: report.subset)
        + folded(page.tables(of: trend).map(\.html).joined())
    return Section(
      title: messages.trendTitle(of: []), body: undated + picture,
      arguments: ["trend"] + report.terms.map(\.text) + perUnit,
      csv: records.csv(of: trend.table))
  }

  private func groups(of report: StudyReport) -> Section {
    let field = report.groups.field ?? ""
    let picture = CountPicture(language: language, unit: unit, displayPath: displayPath)
    let tables = report.terms.indices.map { term in
      "<h3>\(XMLText.escaped(report.terms[term].text))</h3>\n"
        + counts.rows(of: report.groups, term: term, field).html
    }
    return Section(
      title: messages.groupsTitle(by: messages.field(named: field)),
      body: picture.text(of: report.groups, in: report.subset) + folded(tables.joined()),
      arguments: ["count"] + report.terms.map(\.text) + ["--by", messages.field(named: field)]
        + perUnit,
      csv: records.csv(of: report.groups))
  }

  private func topics(_ table: NamedTopicTable, in subset: Subset) -> Section {
    let page = NamedTopicPage(
      language: language, isColored: false, unit: unit, displayPath: displayPath)
    let picture = NamedTopicPicture(language: language, unit: unit, displayPath: displayPath)
    return Section(
      title: messages.ownTopicsTitle,
      body: picture.text(of: table, in: subset) + folded(page.topics(of: table).html),
      arguments: ["topics", "--table", "topics.toml", "--by", messages.field(named: "年")] + perUnit,
      csv: NamedTopicRecords(unit: unit, displayPath: displayPath).csv(of: table, limit: nil))
  }

  private func plot(of report: StudyReport, _ term: Int) -> Section {
    let dispersion = report.dispersions[term]
    return Section(
      title: messages.quoted(dispersion.term) + " · " + messages.plotHead,
      body: messages.dispersion(dispersion).dropFirst().map { "<p>\(XMLText.escaped($0))</p>\n" }
        .joined()
        + PlotPicture(language: language, displayPath: displayPath)
        .text(of: dispersion, in: report.subset),
      arguments: ["plot", dispersion.term],
      csv: PlotRecords(displayPath: displayPath).csv(of: dispersion))
  }

  private func words(of report: StudyReport, _ term: Int) -> Section {
    let table = report.collocations[term]
    let page = CollocationPage(language: language, isColored: false)
    return Section(
      title: messages.quoted(table.term) + " · " + messages.wordsBesideTitle,
      body: messages.collocations(table, span: StudyReport.span).map {
        "<p>\(XMLText.escaped($0))</p>\n"
      }.joined() + page.words(of: table, limit: Self.wordLimit).html,
      arguments: ["colloc", table.term], csv: CollocationRecords.csv(of: table, limit: nil))
  }

  private func lines(of report: StudyReport, _ term: Int) -> Section {
    let (concordance, sample) = (report.concordances[term], StudyReport.sample)
    let name = report.terms[term].text
    return Section(
      title: messages.quoted(name) + " · " + messages.examplesTitle(concordance.lines.count),
      body: ConcordanceHTML(displayPath: displayPath).text(of: concordance),
      arguments: [
        "kwic", concordance.response.query.canonicalText, "--sample",
        "\(sample.count)", "--seed", "\(sample.seed)", "--width", "\(StudyReport.contextWidth)",
      ],
      csv: PlaceTable(.commas, hasByteOrderMark: false, displayPath: displayPath)
        .text(of: concordance))
  }

  private func folded(_ body: String) -> String {
    "<details>\n<summary>\(messages.numbersLabel)</summary>\n\(body)</details>\n"
  }
}
