import Testing

/// What `wensou kwic` prints, character for character, in every form and at several widths.
@Suite struct KwicScreenTests {
  private typealias Case = SearchScreenTests.Case

  private static func run(
    _ name: String, columns: Int? = nil, environment: [String: String] = [:], _ arguments: String...
  ) -> SearchScreenTests.Case {
    var run = Case(name, columns: columns, environment: environment)
    run.arguments = ["kwic"] + arguments
    return run
  }

  private static let traditional = ["LANG": "zh_TW.UTF-8"]
  private static let english = ["LC_ALL": "en_GB.UTF-8"]

  private static let forms = [
    run("kwic-pipe", "集体协商", "--limit", "7"),
    run("kwic-pipe-color", "集体协商", "--limit", "2", "--color", "always"),
    run("kwic-sort", "要约书", "--sort", "1R,2R", "--width", "8"),
    run("kwic-stroke", "要约书", "--sort", "1L", "--order", "stroke", "--width", "6"),
    run("kwic-radical", "要约书", "--sort", "1L", "--order", "radical", "--width", "6"),
    run("kwic-words", "要约书", "--unit", "word", "--width", "3", "--sort", "1L"),
    run("kwic-sample", environment: english, "集体协商", "--sample", "4", "--seed", "7"),
    run("kwic-csv", "集体协商", "--csv", "--limit", "2"),
    run("kwic-tsv", "集体协商", "--tsv", "--bom", "--limit", "1"),
    run("kwic-json", "五一勞動獎", "--json", "--group-by", "年"),
    run("kwic-words-instead", "集体协商推进职工满意", "--limit", "3", "--width", "5"),
    run("kwic-excluding-only", environment: traditional, "-草案"),
    run("kwic-nothing", environment: english, "玛雅历法"),
  ]

  private static let screens = [
    run("kwic-60", columns: 60, "“推进…协商” OR GDP", "--color", "never"),
    run(
      "kwic-80", columns: 80, environment: traditional, "要约书", "--sort", "1R", "--color", "never"),
    run(
      "kwic-120", columns: 120, environment: english, "要约书", "--group-by", "year", "--limit", "8",
      "--color", "never"),
    run("kwic-color", columns: 80, "要约书", "--group-by", "speech", "--limit", "4"),
    run("kwic-24", columns: 24, "要约书", "--limit", "2", "--color", "never"),
    run("kwic-dedup", columns: 80, "要约书", "--dedup", "--limit", "2", "--color", "never"),
  ]

  private static let mistakes = [
    run("kwic-no-key", "工会", "--sort", "1X"),
    run("kwic-no-field", environment: english, "工会", "--group-by", "朝代"),
    run("kwic-bad-query", environment: traditional, "OR"),
  ]

  @Test(arguments: forms + screens + mistakes)
  func isAsReviewed(_ run: SearchScreenTests.Case) throws {
    try run.expectAsReviewed()
  }
}
