import SystemPackage
import Testing

/// Help and what is said of wrong usage, in all three languages: nothing of the argument parser's
/// English is left over, and nothing is wider than a terminal of 80 columns.
@Suite struct UsageScreenTests {
  private static let languages = ["zh-Hans", "zh-Hant", "en"]

  private static let requests = [
    [], ["--help"], ["help", "index"], ["search", "--help"], ["help", "kwic"], ["help", "show"],
    ["help", "why"],
    ["help", "doctor"], ["help", "verify"], ["help", "stats"], ["help", "merge"], ["help", "help"],
    ["help", "lexicon"], ["lexicon", "add", "--help"], ["lexicon", "remove", "--help"],
    ["lexicon", "list", "--help"],
    ["browse", "--help"],
    ["--version"],
  ]

  private static let mistakes = [
    ["serach", "工会"], ["foo"], ["index", "--foo"], ["index", "-旧"], ["index", "--encoding", "旧=x"],
    ["verify", "foo"], ["search"],
    ["search", "工会", "--limti", "3"], ["search", "工会", "--limit"],
    ["search", "工会", "--limit", "x"], ["search", "工会", "--limit", "-1"],
    ["search", "工会", "--limit=-1"], ["search", "工会", "--color", "rot"],
    ["search", "工会", "-l", "-c"], ["search", "工会", "-lc"], ["search", "工会", "--json=3"],
    ["search", "--index"], ["search", "工会", "--index", ""], ["index", ""],
    ["search", "工会", "--x\u{1B}]0;title\u{7}"], ["show"], ["show", ""], ["show", "a", "-C", "-1"],
    ["show", "a", "--raw", "--clean"], ["doctor", ""], ["doctor", "--encoding", "gbk"],
    ["index", "--threads", "0"], ["index", "--memory", "1"], ["verify", "--parity", "0"],
    ["verify", "--seed", "x"], ["merge", "x"], ["why"], ["why", "a"], ["why", "a", ""],
    ["search", "a", "--mode", "x"],
    ["search", "a", "--syntax", "x"], ["stats", "x"],
    ["search", "a", "--title-boost=-1"], ["search", "a", "--title-boost", "nan"],
    ["search", "a", "--explain", "-c"], ["search", "--explain", "--batch", "x"],
    ["search", "a", "--lexicon", ""], ["why", "a", "b", "--lexicon", "x", "--no-lexicon"],
    ["lexicon", "x"], ["lexicon", "add"], ["lexicon", "add", "a", "--alias"],
    ["lexicon", "list", "x"],
    ["search", "a", "-A", "-1"], ["search", "a", "--context=-1"], ["search", "a", "-C", "x"],
    ["search", "a", "-m0"], ["search", "a", "--max-columns", "9"], ["search", "a", "-0"],
    ["search", "a", "-L", "-C1"], ["search", "a", "-o", "--heading"],
    ["search", "a", "--json", "-0"],
    ["search", "a", "--csv", "--max-columns", "80"], ["search", "a", "-q", "--stats"],
    ["search", "a", "-q", "-m", "1"], ["search", "a", "-qo"],
    ["search", "a", "--vimgrep", "--tsv"],
    ["search", "a", "--bom"], ["search", "a", "--csv", "--group-by", "年"],
    ["search", "a", "--vimgrep", "--facet", "年"], ["search", "a", "--hyperlink", "x"],
    ["search", "a", "--ambiguous-width", "3"], ["search", "--batch", "-", "-C", "1"],
    ["kwic"], ["kwic", "a", "--width", "-1"], ["kwic", "a", "--width", "1001"],
    ["kwic", "a", "--unit", "x"],
    ["kwic", "a", "--sort", "1X"], ["kwic", "a", "--order", "pinyin"],
    ["kwic", "a", "--seed", "1"],
    ["kwic", "a", "--sample", "0"], ["kwic", "a", "--bom"], ["kwic", "a", "--json", "--csv"],
    ["kwic", "a", "--group-by", "节"], ["kwic", "a", "--limit", "-1"],
  ]

  @Test(arguments: languages)
  func helpIsAsReviewed(_ language: String) throws {
    let pages = try Self.requests.map { try page($0, in: language) }
    for page in pages { #expect(page.hasSuffix("--- status 0\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "help-\(language)")
  }

  @Test(arguments: languages)
  func mistakesAreAsReviewed(_ language: String) throws {
    let pages = try Self.mistakes.map { try page($0, in: language) }
    for page in pages { #expect(page.hasSuffix("--- status 64\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "usage-\(language)")
  }

  @Test func anUnknownLanguageIsRefused() throws {
    let outcome = try program.run("search", "工会", "--lang", "fr")
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("错误: 没有语言 “fr”"))
  }

  @Test(arguments: [1, 12, 27, 28, 29, 40, 200])
  func helpFitsAnyTerminal(_ columns: Int) throws {
    let outcome = try program.run(atTerminal: columns, ["help", "search"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("--files-with-matches"))
    #expect(outcome.output.contains("每行一个 JSON 对象"))
  }

  @Test(arguments: ["-5", "0", "12", "x", ""])
  func helpDoesNotMindTheVariableColumns(_ columns: String) throws {
    var program = program
    program.environment["COLUMNS"] = columns
    let outcome = try program.run("help", "search")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("每行一个 JSON 对象"))
  }

  /// `--lang` counts wherever it stands, and overrules the environment; without either it is
  /// Simplified Chinese.
  @Test func theLanguageIsChosen() throws {
    let cases: [(environment: [String: String], arguments: [String], beginning: String)] = [
      ([:], [], "用法: wensou <命令> [选项]"),
      (["LANG": "C"], [], "用法: wensou <命令> [选项]"),
      (["LANG": "zh_TW.UTF-8"], [], "用法: wensou <命令> [選項]"),
      (["LANG": "zh_TW.UTF-8", "LC_ALL": "en_US.UTF-8"], [], "USAGE: wensou"),
      (["LANG": "zh_TW.UTF-8", "LC_ALL": ""], [], "用法: wensou <命令> [選項]"),
      (["LANG": "zh_TW.UTF-8"], ["--lang", "en"], "USAGE: wensou"),
      (["LANG": "zh_TW.UTF-8"], ["--lang=zh-Hans"], "用法: wensou <命令> [选项]"),
    ]
    for (environment, arguments, beginning) in cases {
      var program = program
      program.environment = environment
      let help = try program.run(arguments + ["--help"]).output
      #expect(help.contains("\n" + beginning), "\(environment) \(arguments)")
    }
  }

  private var program: Program { Program(directory: "/") }

  private func page(_ arguments: [String], in language: String) throws -> String {
    let arguments = arguments + (arguments == ["--version"] ? [] : ["--lang", language])
    return Transcript(arguments, try program.run(arguments), in: "/nowhere").text
  }
}
