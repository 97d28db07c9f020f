import TestSupport
import Testing

/// `--encoding` overrules the detection, and an index made otherwise is brought up to date.
@Suite struct EncodingOptionTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("工会报告".utf8, to: "Corpus/新/一.txt")
    try directory.write("工会讲话".utf8, to: "Corpus/旧/二.txt")
  }

  private var program: Program { Program(directory: directory.path) }

  @Test func aRuleIsAppliedAndChangingItRenewsTheIndex() throws {
    #expect(try program.run("index").output.contains("编码  UTF-8 2\n"))
    let ruled = try program.run("index", "--encoding", "旧=gbk")
    #expect(ruled.output.contains("编码  UTF-8 1 · GB18030 1\n"))
    #expect(ruled.output.contains("版本 2"))
    #expect(try program.run("index", "--encoding", "旧=gbk").output.contains("未变"))
    #expect(try program.run("search", "-c", "工会").output.hasPrefix("Corpus/新/一.txt"))
    let overruled = try program.run("index", "--encoding", "旧=gbk", "--encoding", "*.txt=utf-8")
    #expect(overruled.output.contains("编码  UTF-8 2\n"))
  }

  @Test(arguments: ["旧", "旧=latin-1", "=gbk", ""])
  func aWrongRuleIsRefusedWithTheNames(_ rule: String) throws {
    let outcome = try program.run("index", "--encoding", rule)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("gb18030、gbk、gb2312"))
    #expect(!directory.has("Index"))
  }
}
