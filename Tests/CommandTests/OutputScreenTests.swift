import Foundation
import SystemPackage
import Testing

/// What the options of `wensou search` for output print, character for character.
@Suite struct OutputScreenTests {
  private static func run(
    _ name: String, columns: Int? = nil, environment: [String: String] = [:], _ arguments: String...
  ) -> SearchScreenTests.Case {
    var run = SearchScreenTests.Case(name, columns: columns, environment: environment)
    run.arguments = ["search"] + arguments
    return run
  }

  private static let traditional = ["LANG": "zh_TW.UTF-8"]
  private static let english = ["LC_ALL": "en_GB.UTF-8"]

  private static let lines = [
    run("output-context", "要约书", "-C1", "--limit", "2", "--max-columns", "40"),
    run("output-context-color", "要约书", "-B", "1", "--limit", "1", "-m1", "--color", "always"),
    run("output-only", environment: traditional, "五一勞動獎", "-o", "--limit", "2"),
    run("output-vimgrep", "要约书", "--vimgrep", "--limit", "1"),
    run("output-csv", "五一勞動獎", "--csv", "--limit", "2"),
    run("output-tsv-bom", environment: english, "要约书", "--tsv", "--bom", "--limit", "1"),
    run("output-json", "五一勞動獎", "--json", "--limit", "2", "-A", "1"),
    run("output-without-match", "工会", "-L"),
    run("output-without-match-all", environment: english, "玛雅历法", "-L", "--limit", "2", "--stats"),
    run("output-quiet", "工会", "-q"),
    run("output-quiet-nothing", "玛雅历法", "-q"),
    run("output-quiet-mistake", "OR", "-q"),
    run("output-count-matches", "要约书", "--count-matches", "--limit", "1"),
    run("output-null", "要约书", "-l0", "--limit", "2"),
    run("output-null-counts", "要约书", "-c", "-0", "--limit", "2"),
    run("output-null-without", "工会", "-L0"),
    run("output-heading", "要约书", "--heading", "--limit", "1", "-m", "1"),
    run("output-stats", environment: traditional, "要约书", "-c", "--limit", "1", "--stats"),
    run("output-link-pipe", "要约书", "-l", "--limit", "1", "--hyperlink", "never"),
  ]

  private static let screens = [
    run("output-60-context", columns: 60, "要约书", "-C", "1", "--limit", "1"),
    run(
      "output-80-context", columns: 80, environment: traditional, "要约书", "-A1", "-m", "1",
      "--limit",
      "2", "--color", "never"),
    run(
      "output-120-no-heading", columns: 120, environment: english, "要约书", "--no-heading", "--limit",
      "1", "--max-columns", "60", "--color", "never"),
    run(
      "output-60-columns", columns: 80, "要约书", "--max-columns", "60", "--limit", "1", "--color",
      "never"),
    run(
      "output-60-ambiguous", columns: 60, "集体协商", "--ambiguous-width", "2", "--limit", "1",
      "--color",
      "never"),
    run(
      "output-60-locale", columns: 60, environment: ["LC_ALL": "zh_CN.GB18030"], "集体协商", "--limit",
      "1",
      "--color", "never"),
  ]

  @Test(arguments: lines + screens)
  func isAsReviewed(_ run: SearchScreenTests.Case) throws {
    try run.expectAsReviewed()
  }

  /// The name of the machine is in links, so no golden has them.
  @Test func linksLeadToFiles() throws {
    var program = try SampleLibrary.get().program
    let arguments = ["search", "要约书", "--limit", "1"]
    let isLinked = { (environment: [String: String], options: [String]) in
      program.environment.merge(environment) { $1 }
      let outcome = try program.run(atTerminal: 80, arguments + options)
      #expect(outcome.status == 0)
      return outcome.output.contains("\u{1B}]8;;file://")
    }
    #expect(try !isLinked([:], []))
    #expect(try isLinked([:], ["--hyperlink", "always"]))
    #expect(try isLinked(["VTE_VERSION": "6003"], []))
    #expect(try isLinked(["VTE_VERSION": "6003"], ["-l"]))
    #expect(try !isLinked(["VTE_VERSION": "6003"], ["--hyperlink", "never"]))
    #expect(try !isLinked(["VTE_VERSION": "6003"], ["--json"]))
    #expect(try !program.run(arguments).output.contains("\u{1B}"))
    let kwic = try program.run(atTerminal: 80, ["kwic", "要约书", "--hyperlink", "always"])
    let file = try #require(kwic.output.firstMatch(of: /;;file:\/\/[^\/]*([^\u{1B}]*)/))
    let path = try #require(String(file.1).removingPercentEncoding)
    #expect(path.hasPrefix(program.directory.string + "/Corpus/"))
  }

  /// What is longer than the screen goes through the pager, also a concordance.
  @Test(arguments: ["search 工会 --limit 0", "kwic 工会"])
  func longAnswersArePaged(_ command: String) throws {
    var program = try SampleLibrary.get().program
    program.environment["PAGER"] = "sed s/^/PAGED/"
    let arguments = command.split(separator: " ").map(String.init)
    let long = try program.run(atTerminal: 80, arguments)
    #expect(long.output.split(separator: "\n").allSatisfy { $0.hasPrefix("PAGED") })
    let short = try program.run(atTerminal: 80, ["search", "要约书", "--limit", "1"])
    #expect(!short.output.contains("PAGED"))
    #expect(try !program.run(arguments).output.contains("PAGED"))
  }
}
