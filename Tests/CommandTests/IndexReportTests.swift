import Testing
import TestSupport

/// What `wensou index` and `wensou verify` say.
@Suite struct IndexReportTests {
  @Test func ofTheOwnCorpusIsAsReviewed() throws {
    let library = try SampleLibrary.get()
    try expectGolden(
      Transcript(["index"], library.report, in: library.path).text, named: "index")
  }

  @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
  func ofASmallCorpusIsAsReviewed(_ language: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("關于總結的講話".utf8, to: "Corpus/甲.txt")
    let program = Program(directory: directory.path)
    let pages = try [["index"], ["index"], ["verify"]].map { command in
      let arguments = command + ["--lang", language]
      return Transcript(arguments, try program.run(arguments), in: directory.path).text
    }
    try expectGolden(pages.joined(separator: "\n"), named: "index-small-\(language)")
  }

  @Test func ofNothingIsAsReviewed() throws {
    let directory = try TemporaryDirectory()
    try directory.write([], to: "Corpus/空.txt")
    let program = Program(directory: directory.path)
    let pages = try ["zh-Hans", "zh-Hant", "en"].map { language in
      let arguments = ["index", "--rebuild", "--lang", language]
      return Transcript(arguments, try program.run(arguments), in: directory.path).text
    }
    try expectGolden(pages.joined(separator: "\n"), named: "index-nothing")
  }

  /// The line of progress is wiped before anything else is written, so that the screen is just
  /// what a pipe would get.
  @Test func atATerminalLeavesNoProgressBehind() throws {
    let directory = try TemporaryDirectory()
    try copyOwnCorpus(to: directory.path)
    try directory.write([], to: "Corpus/empty.txt")
    let program = Program(directory: directory.path)
    let screen = try program.run(atTerminal: 80, ["index"])
    #expect(screen.output.contains("\r\u{1B}[K索引 1/31 个文件"))
    let lines = screen.output.split(separator: "\n").map { line in
      line.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false).last ?? ""
    }
    #expect(lines.first == "Corpus/empty.txt: 空文件")
    #expect(lines.dropFirst().first == "扫描  31 个文件  新增 30")
    #expect(!lines.joined().contains("\u{1B}"))
  }

  /// `--rebuild` makes a new version of the same content; without it nothing is written.
  @Test func tellsWhetherAnythingWasWritten() throws {
    let directory = try TemporaryDirectory()
    try directory.write("总结".utf8, to: "Corpus/甲.txt")
    let program = Program(directory: directory.path)
    #expect(try program.run("index").output.contains("提交  版本 1  篇 1  字 2  "))
    let manifest = try directory.bytes(of: "Index/MANIFEST")
    #expect(try program.run("index").output.contains("未变  索引已是最新（版本 1，1 篇），没有写入"))
    #expect(try directory.bytes(of: "Index/MANIFEST") == manifest)
    #expect(try program.run("index", "--rebuild").output.contains("提交  版本 2  篇 1  字 2  "))
    try directory.write("总结。".utf8, to: "Corpus/甲.txt")
    #expect(try program.run("index").output.contains("提交  版本 3  篇 1  字 3  "))
  }
}
