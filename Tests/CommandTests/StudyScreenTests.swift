import Foundation
import SystemPackage
import TestSupport
import Testing

/// What the commands that count print, character for character, in every form and at several widths.
@Suite struct StudyScreenTests {
  /// A run and the file that says what is expected of it.
  struct Case: CustomTestStringConvertible {
    var name: String
    var columns: Int?
    var language: String
    var arguments: [String]

    var testDescription: String { name }

    init(
      _ name: String, columns: Int? = nil, _ language: String = "zh-Hans", _ arguments: String...
    ) {
      (self.name, self.columns, self.language, self.arguments) = (
        name, columns, language, arguments
      )
    }
  }

  private static let runs = [
    Case("count-year-60", columns: 60, "zh-Hans", "count", "集体协商", "要约书", "--by", "年"),
    Case(
      "count-place-40", columns: 40, "zh-Hant", "count", "協商", "--by", "地", "--where",
      "年:2010..2013"),
    Case("count-file-120", columns: 120, "en", "count", "要约书", "--by", "file"),
    Case("count-terms", "zh-Hans", "count", "集体协商", "“要约书”", "玛雅", "--per", "千字"),
    Case("count-dedup", "zh-Hant", "count", "集体协商", "--dedup", "--by", "级"),
    Case("count-csv", "en", "count", "协商", "--by", "year", "--csv", "--where", "年:2020..2025"),
    Case("count-json", "zh-Hans", "count", "协商", "--by", "级", "--json", "--dedup"),
    Case("count-svg", "zh-Hans", "count", "协商", "合同", "--by", "级", "--svg", "-"),
    Case("count-nothing", "zh-Hans", "count", "玛雅历法"),
    Case("count-no-text", "zh-Hans", "count", "协商", "--where", "年:1850"),
    Case("count-field", "en", "count", "协商", "--by", "dynasty"),
    Case("count-section", "zh-Hans", "count", "协商", "--by", "节"),
    Case("count-bad-where", "zh-Hans", "count", "协商", "--where", "年:去年"),
    Case("count-no-field-where", "zh-Hans", "count", "协商", "--where", "朝代:明"),
    Case("count-control", "zh-Hans", "count", "\u{1B}[31m工会\u{202E}", "--csv"),
    Case("trend", "zh-Hans", "trend", "集体协商", "要约书"),
    Case("trend-60", columns: 60, "zh-Hant", "trend", "協商", "--where", "年:2010..2015"),
    Case("trend-english", "en", "trend", "协商", "合同", "--per", "1000000", "--where", "地:县"),
    Case("trend-undated", "zh-Hans", "trend", "工会", "--where", "文件:*三篇* OR 年:2011"),
    Case("trend-json", "zh-Hans", "trend", "协商", "--json", "--where", "年:2020..2025"),
    Case("trend-svg", "zh-Hant", "trend", "集体协商", "要约书", "--svg", "-"),
    Case("plot-60", columns: 60, "zh-Hans", "plot", "集体协商", "--limit", "5"),
    Case("plot-120", columns: 120, "en", "plot", "集体协商", "--limit", "5"),
    Case("plot-24", columns: 24, "zh-Hant", "plot", "集体协商", "--limit", "2"),
    Case("plot-speech", "zh-Hans", "plot", "协商", "--where", "文件:*三篇*"),
    Case("plot-csv", "zh-Hans", "plot", "要约书", "--csv"),
    Case("plot-json", "zh-Hans", "plot", "要约书", "--json"),
    Case("plot-svg", "en", "plot", "集体协商", "--limit", "3", "--svg", "-"),
    Case("plot-nothing", "zh-Hans", "plot", "玛雅历法"),
    Case("figures", "zh-Hans", "figures", "要约书", "合同", "--limit", "20"),
    Case("figures-sentence", "zh-Hant", "figures", "要约书", "--sentence", "--where", "年:2013..2016"),
    Case("figures-english", "en", "figures", "会员", "--limit", "5"),
    Case("figures-csv", "zh-Hans", "figures", "要约书", "--csv"),
    Case("figures-json", "zh-Hans", "figures", "要约书", "--json", "--limit", "2"),
    Case("figures-nothing", "zh-Hans", "figures", "玛雅历法"),
  ]

  @Test(arguments: runs)
  func isAsReviewed(_ run: Case) throws {
    let library = try SampleLibrary.get()
    let arguments = run.arguments + ["--lang", run.language]
    let outcome =
      if let columns = run.columns {
        try library.program.run(atTerminal: columns, arguments)
      } else {
        try library.program.run(arguments)
      }
    let page = Transcript(run.arguments, outcome, in: library.path)
    try expectGolden(page.text, named: run.name)
  }

  private static let languages = ["zh-Hans", "zh-Hant", "en"]

  private static let commands = ["count", "trend", "plot", "figures"]

  private static let mistakes = [
    ["count"], ["count", ""], ["count", "工会", "--by"], ["count", "工会", "--per", "字"],
    ["count", "工会", "--csv", "--json"], ["count", "工会", "--svg", ""], ["trend"],
    ["trend", "工会", "--by", "年"], ["plot"], ["plot", "a", "b"], ["plot", "工会", "--limit", "-1"],
    ["figures"], ["figures", "工会", "--svg", "x"], ["figures", "工会", "--limit", "x"],
  ]

  @Test(arguments: languages)
  func helpIsAsReviewed(_ language: String) throws {
    let pages = try Self.commands.map { try page(["help", $0], in: language) }
    for page in pages { #expect(page.hasSuffix("--- status 0\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "study-help-\(language)")
  }

  @Test(arguments: languages)
  func mistakesAreAsReviewed(_ language: String) throws {
    let pages = try Self.mistakes.map { try page($0, in: language) }
    for page in pages { #expect(page.hasSuffix("--- status 64\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "study-usage-\(language)")
  }

  @Test func thePictureIsWrittenBesideTheText() throws {
    let library = try SampleLibrary.get()
    let directory = try TemporaryDirectory()
    let file = directory.path.appending("图.svg")
    let text = try library.program.run("trend", "协商")
    let outcome = try library.program.run("trend", "协商", "--svg", file.string)
    #expect(outcome.output == text.output)
    let picture = try library.program.run("trend", "协商", "--svg", "-")
    #expect(try String(contentsOfFile: file.string, encoding: .utf8) == picture.output)
    let failed = try library.program.run("trend", "协商", "--svg", "/nowhere/图.svg")
    #expect(failed.status == 2)
    #expect(failed.errors.contains("/nowhere/图.svg"))
  }

  @Test func aTermMayBeTheNameOfACommand() throws {
    let outcome = try SampleLibrary.get().program.run("count", "search", "-h")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("wensou count"))
  }

  @Test func withoutAnIndexThatIsSaid() throws {
    let directory = try TemporaryDirectory()
    for command in Self.commands {
      let outcome = try Program(directory: directory.path).run(command, "工会")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("没有索引"))
    }
  }

  private func page(_ arguments: [String], in language: String) throws -> String {
    let arguments = arguments + ["--lang", language]
    return Transcript(arguments, try Program(directory: "/").run(arguments), in: "/nowhere").text
  }
}
