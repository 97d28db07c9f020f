import TestSupport
import Testing

/// Pages of help that are of no single command.
@Suite struct HelpTopicTests {
  private static let names = [
    "zh-Hans": ["查询语法", "输出", "修复"], "zh-Hant": ["查詢語法", "輸出", "修復"],
    "en": ["query", "output", "repair"],
  ]

  @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
  func isAsReviewed(language: String) throws {
    let library = try SampleLibrary.get()
    let pages = try #require(Self.names[language]).map { name in
      let run = ["help", name, "--lang", language]
      return Transcript(run, try library.program.run(run), in: library.path).text
    }
    try expectGolden(pages.joined(separator: "\n"), named: "topics-help-\(language)")
  }

  @Test("A topic has a name in every language, whatever the language is")
  func names() throws {
    let program = try SampleLibrary.get().program
    for name in Self.names.values.joined() {
      #expect(try program.run("help", name, "--lang", "en").status == 0, "\(name)")
    }
  }

  @Test("The examples of the page on queries are read as they stand")
  func examplesAreQueries() throws {
    let program = try SampleLibrary.get().program
    let page = try program.run("help", "query", "--lang", "en").output
    let examples = page.matches(of: #/(?m)^  (\S.*?)   /#).map { String($0.1) }
    #expect(examples.count == 13)
    for example in examples {
      let outcome = try program.run(["search", example, "-c"])
      #expect([0, 1].contains(outcome.status), "\(example)")
      #expect(outcome.errors.contains("理解为"), "\(example)")
      #expect(!outcome.errors.contains("错误"), "\(example): \(outcome.errors)")
    }
  }
}
