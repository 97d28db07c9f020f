import Foundation
import TestSupport
import Testing

/// What `.gitignore` and `.wensouignore` name is not read.
@Suite struct IgnoreTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for name in ["甲.txt", "草稿/乙.txt", "丙.md"] {
      try directory.write("工会推进集体协商。".utf8, to: "Corpus/" + name)
    }
    try directory.write("草稿/\n".utf8, to: "Corpus/.gitignore")
    try directory.write("# 不要\n*.md\n".utf8, to: "Corpus/.wensouignore")
  }

  private var program: Program { Program(directory: directory.path) }

  private func found() throws -> [Substring] {
    try program.run("search", "-l", "集体协商").output.split(separator: "\n")
  }

  @Test func rulesThatChangeChangeTheIndex() throws {
    #expect(try program.run("index").status == 0)
    #expect(try found() == ["Corpus/甲.txt"])
    try directory.write("".utf8, to: "Corpus/.gitignore")
    #expect(try program.run("index").status == 0)
    #expect(try found() == ["Corpus/甲.txt", "Corpus/草稿/乙.txt"])
    try directory.write("/*\n!丙.md\n".utf8, to: "Corpus/.wensouignore")
    #expect(try program.run("index").status == 0)
    #expect(try found() == ["Corpus/丙.md"])
    #expect(try program.run("index", "--no-ignore").status == 0)
    #expect(try found().count == 3)
  }

  @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
  func isAsReviewed(language: String) throws {
    let runs = [["doctor"], ["doctor", "--no-ignore"], ["index"]].map { $0 + ["--lang", language] }
    let pages = try runs.map { run in
      Transcript(run, try program.run(run), in: directory.path).text
        .replacing(/[0-9]+\.[0-9]+ ?(秒|s)/) { "0.00 \($0.1)" }
    }
    try expectGolden(pages.joined(separator: "\n"), named: "ignore-\(language)")
  }

  @Test func programsAreTold() throws {
    let output = try program.run("doctor", "--json").output
    #expect(
      output.contains(
        #""ignored":[{"directory":false,"file":"Corpus/.wensouignore","line":2,"path":"Corpus/丙.md"},"#
          + #"{"directory":true,"file":"Corpus/.gitignore","line":1,"path":"Corpus/草稿"}]"#))
  }
}
