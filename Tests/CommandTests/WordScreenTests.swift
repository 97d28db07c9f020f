import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `colloc` and `keyness` print, character for character, in every form and at several widths.
@Suite struct WordScreenTests {
  private static let runs: [(name: String, columns: Int?, arguments: [String])] = [
    ("colloc", nil, ["colloc", "集体协商", "--limit", "10"]),
    ("colloc-60", 60, ["colloc", "協商", "--limit", "5", "--sort", "mi", "--lang", "zh-Hant"]),
    ("colloc-english", nil, ["colloc", "合同", "--left", "0", "--right", "2", "--lang", "en"]),
    ("colloc-csv", nil, ["colloc", "要约书", "--min", "2", "--csv"]),
    ("colloc-json", nil, ["colloc", "要约书", "--json", "--limit", "2", "--sort", "logdice"]),
    ("colloc-nothing", nil, ["colloc", "玛雅历法"]),
    ("keyness", nil, ["keyness", "--target", "类:总结", "--limit", "8"]),
    (
      "keyness-ref", 100,
      [
        "keyness", "--target", "年:2011..2015", "--ref", "年:2005..2010", "--min-docs", "4", "--lang",
        "zh-Hant",
      ]
    ),
    ("keyness-negative", nil, ["keyness", "--target", "类:讲话", "--negative", "--lang", "en"]),
    (
      "keyness-csv", nil,
      ["keyness", "--target", "地:镇", "--csv", "--limit", "4", "--min-docs", "2"]
    ),
    ("keyness-json", nil, ["keyness", "--target", "类:总结", "--json", "--limit", "2", "--dedup"]),
    ("keyness-no-rest", nil, ["keyness", "--target", "年:2005..2030", "--ref", "年:2010"]),
    ("keyness-bad", nil, ["keyness", "--target", "年:去年"]),
  ]

  @Test(arguments: runs)
  func isAsReviewed(_ run: (name: String, columns: Int?, arguments: [String])) throws {
    let library = try SampleLibrary.get()
    let outcome =
      if let columns = run.columns {
        try library.program.run(atTerminal: columns, run.arguments)
      } else {
        try library.program.run(run.arguments)
      }
    let page = Transcript(run.arguments, outcome, in: library.path)
    try expectGolden(page.text, named: run.name)
  }

  private static let languages = ["zh-Hans", "zh-Hant", "en"]

  private static let mistakes = [
    ["colloc"], ["colloc", ""], ["colloc", "工会", "--span", "0"], ["colloc", "工会", "--left", "51"],
    ["colloc", "工会", "--sort", "x"], ["colloc", "工会", "--min", "0"], ["keyness"],
    ["keyness", "工会"], ["keyness", "--target", "年:2010", "--min-docs", "0"],
    ["keyness", "--target", "年:2010", "--csv", "--json"],
  ]

  @Test(arguments: languages)
  func helpIsAsReviewed(_ language: String) throws {
    let pages = try ["colloc", "keyness"].map { try page(["help", $0], in: language) }
    for page in pages { #expect(page.hasSuffix("--- status 0\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "words-help-\(language)")
  }

  @Test(arguments: languages)
  func mistakesAreAsReviewed(_ language: String) throws {
    let pages = try Self.mistakes.map { try page($0, in: language) }
    for page in pages { #expect(page.hasSuffix("--- status 64\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "words-usage-\(language)")
  }

  private func page(_ arguments: [String], in language: String) throws -> String {
    let arguments = arguments + ["--lang", language]
    return Transcript(arguments, try Program(directory: "/").run(arguments), in: "/nowhere").text
  }
}
