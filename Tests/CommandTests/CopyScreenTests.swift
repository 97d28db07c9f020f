import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `dup` and `diff` print, character for character, in every form and at several widths.
@Suite struct CopyScreenTests {
  private static let source = "Corpus/讲话/白岭县_工资集体协商推进会讲话_2010.txt"
  private static let copy = "Corpus/讲话/岳阴县_工资集体协商推进会讲话_2011.txt"

  private static let runs: [(name: String, columns: Int?, arguments: [String])] = [
    ("dup", nil, ["dup"]),
    ("dup-60", 60, ["dup", "--min", "0.85", "--lang", "zh-Hant"]),
    ("dup-english", nil, ["dup", "--where", "地:县", "--min", "0.5", "--lang", "en"]),
    ("dup-limit", nil, ["dup", "--limit", "1"]),
    ("dup-csv", nil, ["dup", "--csv"]),
    ("dup-json", nil, ["dup", "--json", "--limit", "1"]),
    ("dup-nothing", nil, ["dup", "--where", "年:2020"]),
    ("diff", nil, ["diff", source, copy]),
    ("diff-100", 100, ["diff", source, copy, "--lang", "zh-Hant"]),
    ("diff-60", 60, ["diff", source, copy, "-C", "0", "--lang", "en"]),
    ("diff-other", nil, ["diff", source, "Corpus/主持词/东陵县总工会_主持词_2012.txt", "-C", "0"]),
    ("diff-same", nil, ["diff", source, source]),
    ("diff-json", nil, ["diff", source, copy, "--json"]),
    ("diff-csv", nil, ["diff", source, copy, "--csv"]),
    ("diff-missing", nil, ["diff", source, "Corpus/无.txt", "--lang", "zh-Hant"]),
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
    ["dup", "x"], ["dup", "--min", "0"], ["dup", "--min", "1.5"], ["dup", "--min", "nan"],
    ["dup", "--limit", "-1"], ["dup", "--csv", "--json"], ["diff"], ["diff", "a"],
    ["diff", "a", "b", "c"], ["diff", "", "b"], ["diff", "a", "b", "-C", "-1"],
    ["diff", "a", "b", "-C", "x"],
  ]

  @Test(arguments: languages)
  func helpIsAsReviewed(_ language: String) throws {
    let pages = try ["dup", "diff"].map { try page(["help", $0], in: language) }
    for page in pages { #expect(page.hasSuffix("--- status 0\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "copies-help-\(language)")
  }

  @Test(arguments: languages)
  func mistakesAreAsReviewed(_ language: String) throws {
    let pages = try Self.mistakes.map { try page($0, in: language) }
    for page in pages { #expect(page.hasSuffix("--- status 64\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "copies-usage-\(language)")
  }

  @Test func filesThatAreNotInTheIndexAreRead() throws {
    let library = try SampleLibrary.get()
    let indexed = try library.program.run("diff", Self.source, Self.copy)
    let read = try library.program.run("diff", Self.source, Self.copy, "--index", "Nowhere/Index")
    #expect(read.output == indexed.output)
    #expect(read.status == 0)
  }

  private func page(_ arguments: [String], in language: String) throws -> String {
    let arguments = arguments + ["--lang", language]
    return Transcript(arguments, try Program(directory: "/").run(arguments), in: "/nowhere").text
  }
}
