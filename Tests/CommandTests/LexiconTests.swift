import Foundation
import SystemPackage
import TestSupport
import Testing

/// `wensou lexicon`, and queries that are read by it.
@Suite struct LexiconTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("县总工会年度总结\n县总工会推进三双工程，集体协商有进展。".utf8, to: "Corpus/甲.txt")
    try directory.write("工作總結\n縣總帶頭，三双工程完成。三双三双。".utf8, to: "Corpus/乙.txt")
    try directory.write("别的文件\n工程三期，双方协商。".utf8, to: "Corpus/丙.txt")
    try #require(try program.run("index").status == 0)
  }

  private var program: Program { Program(directory: directory.path) }

  private func screens(_ runs: [[String]]) throws -> String {
    try runs.map { run in
      Transcript(run, try program.run(run), in: directory.path).text
    }.joined(separator: "\n")
  }

  @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
  func isAsReviewed(language: String) throws {
    let add = ["lexicon", "add", "县总工会", "--alias", "县总,縣總"]
    let runs = [
      ["lexicon", "list"], add, add, ["lexicon", "add", "縣總工會", "--alias", "县工会、总会"],
      ["lexicon", "add", "三双工程"], ["lexicon", "list"], ["lexicon", "list", "--json"],
      ["search", "县总"], ["search", "县总", "--no-lexicon"], ["search", "“县总工会”", "-c"],
      ["search", "县总三双工程", "-c"], ["search", "--json", "縣總", "--limit", "1"],
      ["search", "三双工程", "--explain", "--limit", "1"], ["why", "县总 三双工程", "Corpus/乙.txt"],
      ["why", "县总 三双工程", "Corpus/乙.txt", "--no-lexicon"],
      ["lexicon", "remove", "县总工会", "--alias", "总会"], ["lexicon", "remove", "三双工程"],
      ["lexicon", "remove", "三双工程"], ["lexicon", "list"], ["lexicon", "add", "甲,乙"],
      ["lexicon", "add", "甲", "--alias", "，"], ["lexicon", "add", "x", "--index", "没有"],
      ["search", "县总", "--lexicon", "没有.txt"],
    ]
    try expectGolden(screens(runs.map { $0 + ["--lang", language] }), named: "lexicon-\(language)")
  }

  @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
  func mistakesInTheFileAreTold(language: String) throws {
    let lines = [
      "县总 = 县总工会", "= 甲", "乙 = 丙 = 丁", "戊,己", "。", "\u{1}甲", String(repeating: "长", count: 60),
    ]
    try directory.write(lines.joined(separator: "\n").utf8, to: "Index/lexicon.txt")
    let runs = [
      ["search", "县总"], ["lexicon", "add", "甲"], ["search", "县总", "-c", "--no-lexicon"],
    ]
    try expectGolden(
      screens(runs.map { $0 + ["--lang", language] }), named: "lexicon-mistakes-\(language)")
  }

  /// The file is the user's: indexing and merging leave it alone, and what is edited counts at once.
  @Test func theFileIsTheUsers() throws {
    let text = "# 我们的词\n县总工会 = 县总 # 简称\n"
    try directory.write(text.utf8, to: "Index/lexicon.txt")
    for command in [["index"], ["index", "--rebuild"], ["merge"], ["verify"]] {
      #expect(try program.run(command).status == 0, "\(command)")
      let path = directory.path.appending("Index").appending("lexicon.txt").string
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text, "\(command)")
    }
    #expect(try program.run("search", "-l", "县总").output == "Corpus/甲.txt\nCorpus/乙.txt\n")
    try directory.write("".utf8, to: "Index/lexicon.txt")
    #expect(try program.run("search", "-l", "县总 年度").output == "Corpus/甲.txt\n")
  }

  /// An index directory that holds nothing but a lexicon can become an index.
  @Test func anIndexIsMadeAroundALexicon() throws {
    try directory.write("县总工会 = 县总".utf8, to: "Neu/lexicon.txt")
    #expect(try program.run("index", "--index", "Neu").status == 0)
    #expect(try program.run("lexicon", "list", "--index", "Neu").output == "县总工会 = 县总\n")
  }

  /// Counts are by all names too, which is told; quotation marks keep to the text.
  @Test func studiesCountByIt() throws {
    _ = try program.run("lexicon", "add", "县总工会", "--alias", "县总")
    let outcome = try program.run("count", "县总", "--csv")
    let plain = try program.run("count", "县总", "--csv", "--no-lexicon")
    #expect(outcome.errors.contains("“县总工会”"))
    #expect(plain.errors.isEmpty)
    func documents(_ text: String) -> Substring? {
      text.split(separator: "\n").last.map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[5]
      }
    }
    #expect(documents(outcome.output) == "2")
    #expect(try program.run("count", "“县总工会”", "--csv").errors.isEmpty)
    for command in ["trend", "plot", "figures", "colloc"] {
      #expect(try program.run(command, "县总").errors.contains("“县总工会”"), "\(command)")
    }
  }

  /// Many queries are read by it too.
  @Test func batchesAreReadByIt() throws {
    try directory.write("1\t县总工会\n".utf8, to: "queries.tsv")
    let batch = ["search", "--batch", "queries.tsv"]
    #expect(try program.run(batch).output.contains(#""documents":1"#))
    _ = try program.run("lexicon", "add", "县总工会", "--alias", "县总")
    #expect(try program.run(batch).output.contains(#""documents":2"#))
    #expect(try program.run(batch + ["--no-lexicon"]).output.contains(#""documents":1"#))
    let run = batch + ["--run", "-", "--title-boost", "0.2"]
    #expect(try program.run(run).output.split(separator: "\n").count == 2 + 1)
  }
}
