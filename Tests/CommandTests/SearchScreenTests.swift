import Testing

/// What `wensou search` prints, character for character, in every form and at several widths.
@Suite struct SearchScreenTests {
  private static let query = "集体协商 (合同 OR 要约书) -草案"

  /// A run and the file that says what is expected of it.
  struct Case: CustomTestStringConvertible {
    var name: String
    var columns: Int?
    var environment: [String: String] = [:]
    var arguments: [String]

    var testDescription: String { name }

    init(
      _ name: String, columns: Int? = nil, environment: [String: String] = [:],
      _ arguments: String...
    ) {
      (self.name, self.columns, self.environment) = (name, columns, environment)
      self.arguments = ["search"] + arguments
    }
  }

  private static let forms = [
    Case("search-pipe", query, "--limit", "2"),
    Case("search-pipe-color", query, "--limit", "1", "--color", "always"),
    Case("search-files", "-l", query),
    Case("search-counts", "-c", query),
    Case("search-counts-limit", "-c", query, "--limit", "2"),
    Case("search-json-nothing", "--json", "--limit", "1", "“玛雅历法”"),
    Case("search-two-arguments", "集体协商", "-草案", "-c", "--limit", "0"),
    Case("search-inserted-pinyin", "五一勞動獎", "--limit", "1"),
    Case("search-near", "集体协商 同句 (合同|要约书) 年:2013..2015 -草案", "--limit", "1"),
    Case("search-holes", "“推进…协商” OR “签订？？合同”", "--limit", "2"),
    Case("search-written", "形:協商", "-c", "--limit", "2"),
    Case("search-cnki", "--syntax", "cnki", "TI='总结' AND SU='集体协商 # 合同' NOT 草案", "-c"),
    Case("search-question", "--mode", "words", "谁来维护农民工的权益", "-c", "--limit", "3"),
    Case("search-exact-mode", "--mode", "exact", "谁来维护农民工的权益"),
    Case("search-excluded-letters", "增长", "-gdp", "-c"),
    Case("search-numbers", "--numbers", "2013年", "--limit", "2"),
    Case("search-forms", "要约书", "--limit", "1", "--forms"),
    Case("search-explain", "集体协商 合同", "--limit", "1", "--explain"),
    Case(
      "search-explain-titles", "职工代表大会 OR 要约书", "--limit", "1", "--explain", "--title-boost", "0.5"),
    Case("search-explain-english", "要约书", "--limit", "1", "--explain", "--lang", "en"),
    Case("search-nothing", "玛雅历法"),
    Case("search-words-instead", "集体协商推进职工满意", "-c", "--limit", "3"),
  ]

  private static let screens = [
    Case("screen-40", columns: 40, query, "--limit", "2", "--color", "never"),
    Case("screen-80", columns: 80, query, "--limit", "2", "--color", "never"),
    Case("screen-120", columns: 120, query, "--limit", "2", "--color", "never"),
    Case("screen-color", columns: 80, query, "--limit", "1"),
    Case(
      "screen-no-color", columns: 80, environment: ["NO_COLOR": "1"], query, "--limit", "1"),
    Case(
      "screen-no-color-overruled", columns: 80, environment: ["NO_COLOR": "1"], query, "--limit",
      "1", "--color", "always"),
    Case("screen-files", columns: 80, "-l", "要约书"),
    Case("screen-24", columns: 24, "要约书", "--limit", "1", "--color", "never"),
    Case("screen-7", columns: 7, "要约书", "--limit", "1", "--color", "never"),
    Case(
      "screen-explain", columns: 80, environment: ["LANG": "zh_TW.UTF-8"], "要約書", "--limit", "1",
      "--explain", "--color", "never"),
    Case("screen-nothing", columns: 80, "玛雅历法"),
    Case("screen-words-instead", columns: 80, "集体协商推进职工满意", "--limit", "2", "--color", "never"),
    Case("screen-excluding-only", columns: 80, "-草案", "--limit", "2", "--color", "never"),
    Case(
      "screen-traditional", columns: 80, environment: ["LANG": "zh_TW.UTF-8"], "要約書", "--limit",
      "1", "--color", "never"),
    Case(
      "screen-english", columns: 80, environment: ["LC_ALL": "en_GB.UTF-8"], "要約書", "--limit",
      "1", "--color", "never"),
  ]

  private static let traditional = ["LANG": "zh_TW.UTF-8"]
  private static let english = ["LC_ALL": "en_GB.UTF-8"]

  /// Orders, headings and values of fields.
  private static let arrangements = [
    Case(
      "group-year-60", columns: 60, "要约书", "--group-by", "年", "--limit", "3", "--color", "never"),
    Case(
      "group-place-80", columns: 80, environment: traditional, "要约书", "--group-by", "地", "--limit",
      "2", "--color", "never"),
    Case(
      "group-file-120", columns: 120, environment: english, "工会 -合同", "--group-by", "file",
      "--sort", "path", "--limit", "2", "--color", "never"),
    Case(
      "group-section-80", columns: 80, "要约书", "--group-by", "section", "--limit", "1", "--color",
      "never"),
    Case("group-speech-color", columns: 80, "要约书", "--group-by", "篇", "--limit", "1"),
    Case("group-pipe", "-c", "要约书", "--group-by", "级", "--sortr", "path"),
    Case("group-unknown", "要约书", "--group-by", "朝代"),
    Case("facet-60", columns: 60, "要约书", "--facet", "年", "--facet", "题", "--limit", "1", "-l"),
    Case(
      "facet-80", columns: 80, environment: traditional, "工会", "--facet", "地", "--facet", "年",
      "-l", "--limit", "1"),
    Case(
      "facet-120", columns: 120, environment: english, "工会", "--facet", "file", "--facet", "level",
      "-l", "--limit", "1"),
    Case("facet-nothing", columns: 80, "玛雅历法", "--facet", "年"),
    Case("facet-section", "--lang", "en", "要约书", "--facet", "section"),
    Case("facet-json", "--json", "“玛雅历法”", "--facet", "年", "--group-by", "年"),
    Case("sort-date", "-c", "要约书", "--sort", "date"),
    Case("sort-date-reversed", "-c", "要约书", "--sortr", "date", "--limit", "3"),
    Case("sort-twice", "要约书", "--sort", "date", "--sortr", "path"),
    Case("sort-unknown", "要约书", "--sort", "朝代"),
    Case("sort-batch", "--batch", "-", "--sort", "date"),
  ]

  private static let mistakes = [
    Case("query-lone-operator", "OR"),
    Case("query-far-narrow", columns: 30, "集体协商合同要约书草案职工代表大会 合同 NEAR/30000 工会"),
    Case("query-empty", "，。"),
    Case("query-field", "年:去年 工会"),
    Case("query-field-english", "--lang", "en", "year:去年 工会"),
    Case("query-far", "合同 NEAR/10000 工会"),
    Case("query-not-a-text", "合同 同句 (工会 协商)"),
    Case("query-cnki-field", "--syntax", "cnki", "XX='总结'"),
    Case("query-deep", String(repeating: "(", count: 300) + "工会"),
    Case("query-long", String(repeating: "工", count: 20_000)),
    Case("query-control", "\u{1B}]0;title\u{7} NEAR/30000 工会"),
  ]

  @Test(arguments: forms + screens + arrangements + mistakes)
  func isAsReviewed(_ run: Case) throws {
    try run.expectAsReviewed()
  }
}

extension SearchScreenTests.Case {
  /// Runs it in the sample library and compares all that is printed.
  func expectAsReviewed() throws {
    let library = try SampleLibrary.get()
    var program = library.program
    program.environment.merge(environment) { $1 }
    let outcome =
      if let columns { try program.run(atTerminal: columns, arguments) } else {
        try program.run(arguments)
      }
    let page = Transcript(arguments.map(shortened), outcome, in: library.path)
    try expectGolden(page.text, named: name)
  }

  private func shortened(_ argument: String) -> String {
    argument.count > 100 ? argument.prefix(20) + "…" : argument
  }
}
