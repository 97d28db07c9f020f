import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `ngrams`, `formula`, `newwords`, `topics` and `export` print, character for character.
@Suite struct PhraseScreenTests {
  private static let runs: [(name: String, columns: Int?, arguments: [String])] = [
    ("ngrams", nil, ["ngrams", "--limit", "8"]),
    (
      "ngrams-where", 80,
      ["ngrams", "--n", "4..8", "--where", "类:讲话", "--lang", "zh-Hant", "--limit", "5"]
    ),
    ("ngrams-english", nil, ["ngrams", "--n", "6..", "--min-docs", "4", "--lang", "en"]),
    ("ngrams-csv", nil, ["ngrams", "--n", "8", "--csv", "--dedup"]),
    ("ngrams-json", nil, ["ngrams", "--n", "5", "--json", "--limit", "2"]),
    ("ngrams-nothing", nil, ["ngrams", "--n", "40..", "--min-docs", "20"]),
    ("formula", nil, ["formula", "集体协商"]),
    ("formula-alias", 80, ["提法", "签订工资专项集体合同", "--lang", "zh-Hant", "--limit", "3"]),
    ("formula-english", nil, ["formula", "五一劳动奖章", "--lang", "en"]),
    ("formula-csv", nil, ["formula", "要约书", "--csv"]),
    ("formula-json", nil, ["formula", "要约书", "--json"]),
    ("formula-nothing", nil, ["formula", "玛雅历法"]),
    ("newwords", nil, ["newwords", "--limit", "8"]),
    (
      "newwords-limits", 100,
      [
        "newwords", "--n", "4", "--min", "3", "--min-docs", "2", "--cohesion", "9", "--entropy",
        "1",
        "--lang", "zh-Hant",
      ]
    ),
    ("newwords-csv", nil, ["newwords", "--csv", "--limit", "3"]),
    ("newwords-json", nil, ["newwords", "--json", "--limit", "2", "--lang", "en"]),
    ("newwords-nothing", nil, ["newwords", "--min", "5000", "--lang", "en"]),
    ("topics", nil, ["topics", "--k", "4"]),
    ("topics-speeches", nil, ["topics", "--k", "3", "--unit", "speech"]),
    ("topics-few", nil, ["topics", "年:2007", "--unit", "speech"]),
    ("topics-by", 100, ["topics", "年:2005..2012", "--k", "3", "--by", "年", "--lang", "zh-Hant"]),
    ("topics-passages", nil, ["topics", "--k", "3", "--unit", "passage", "--lang", "en"]),
    ("topics-svg", nil, ["topics", "--k", "3", "--by", "类", "--svg", "-"]),
    ("topics-nothing", nil, ["topics", "玛雅历法"]),
    ("topics-table", nil, ["topics", "--table", "topics.toml", "--limit", "4"]),
    (
      "topics-table-by", 80,
      ["topics", "年:2005..", "--table", "topics.toml", "--by", "年", "--lang", "zh-Hant"]
    ),
    (
      "topics-table-csv", nil,
      ["topics", "--table", "topics.toml", "--by", "类", "--csv", "--limit", "1"]
    ),
    (
      "topics-table-json", nil,
      ["topics", "--table", "topics.toml", "--per", "千字", "--json", "--limit", "1"]
    ),
    (
      "topics-table-svg", nil,
      ["topics", "--table", "topics.toml", "--by", "类", "--svg", "-", "--lang", "en"]
    ),
    ("topics-table-wrong", nil, ["topics", "--table", "wrong.toml"]),
    ("topics-table-broken", nil, ["topics", "--table", "broken.toml", "--lang", "en"]),
    ("topics-table-empty", nil, ["topics", "--table", "empty.toml"]),
    ("topics-table-none", nil, ["topics", "--table", "none.toml"]),
    ("topics-table-nothing", nil, ["topics", "--table", "nothing.toml"]),
    ("topics-table-usage", nil, ["topics", "--table", "topics.toml", "--k", "4"]),
    ("similar", nil, ["similar", "Corpus/讲话/岳阴县_工资集体协商推进会讲话_2011.txt", "--limit", "5"]),
    (
      "similar-line", 100,
      [
        "similar", "Corpus/讲话/岳阴县_工资集体协商推进会讲话_2011.txt:8", "--lang", "zh-Hant", "--limit",
        "4",
      ]
    ),
    (
      "similar-csv", nil,
      ["similar", "Corpus/讲话/岳阴县_工资集体协商推进会讲话_2011.txt", "--csv", "--limit", "2"]
    ),
    (
      "similar-json", nil,
      ["similar", "Corpus/讲话/岳阴县_工资集体协商推进会讲话_2011.txt", "--json", "--limit", "1", "--lang", "en"]
    ),
    ("similar-no-file", nil, ["similar", "没有.txt"]),
    ("similar-no-line", nil, ["similar", "Corpus/讲话/岳阴县_工资集体协商推进会讲话_2011.txt:9999"]),
    ("export-matrix", nil, ["export", "--matrix", "--min-docs", "26"]),
    ("export-graphml", nil, ["export", "--graphml", "--size", "4"]),
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

  @Test(arguments: ["tokens", "conll"])
  func exportedWordsAreThoseOfTheFile(_ form: String) throws {
    let library = try SampleLibrary.get()
    let outcome = try library.program.run(["export", "--\(form)", "--where", "年:2007"])
    let lines = outcome.output.split(separator: "\n").prefix(8).joined(separator: "\n") + "\n"
    try expectGolden(lines, named: "export-\(form)")
  }

  private static let languages = ["zh-Hans", "zh-Hant", "en"]

  private static let mistakes = [
    ["ngrams", "--n", "8..4"], ["ngrams", "--n", "4..61"], ["ngrams", "--n", "x"],
    ["ngrams", "--min-docs", "1"], ["ngrams", "--limit", "-1"], ["formula"], ["formula", ""],
    ["newwords", "--n", "1..4"], ["newwords", "--min", "0"], ["newwords", "--cohesion", "nan"],
    ["topics", "--k", "1"], ["topics", "--k", "51"], ["topics", "--unit", "x"],
    ["topics", "--by", "没有"], ["topics", "年:去年"], ["similar"], ["similar", ""], ["export"],
    ["export", "--tokens", "--conll"],
    ["export", "--graphml", "--size", "1"], ["report"], ["report", "工会", "--by", "没有"],
    ["report", "玛雅历法"],
  ]

  @Test(arguments: languages)
  func helpIsAsReviewed(_ language: String) throws {
    let pages = try ["ngrams", "formula", "newwords", "topics", "similar", "report", "export"].map {
      try page(["help", $0], in: language)
    }
    for page in pages { #expect(page.hasSuffix("--- status 0\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "phrases-help-\(language)")
  }

  @Test(arguments: languages)
  func mistakesAreAsReviewed(_ language: String) throws {
    let pages = try Self.mistakes.map { try page($0, in: language) }
    try expectGolden(pages.joined(separator: "\n"), named: "phrases-usage-\(language)")
  }

  private func page(_ arguments: [String], in language: String) throws -> String {
    let library = try SampleLibrary.get()
    let arguments = arguments + ["--lang", language]
    return Transcript(arguments, try library.program.run(arguments), in: library.path).text
  }
}
