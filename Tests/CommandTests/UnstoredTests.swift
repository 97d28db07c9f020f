import Foundation
import SystemPackage
import TestSupport
import Testing

/// `wensou index --no-store` and all commands on such an index.
@Suite struct UnstoredTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for name in ["甲", "乙", "丙"] {
      try directory.write("\(name)县总工会工作总结\n集体协商，稳步推开。".utf8, to: "Corpus/\(name).txt")
    }
    try directory.write(SampleArchive.bytes, to: "Corpus/包.zip")
    let outcome = try program.run("index", "--no-store")
    try #require(outcome.output.contains("原文  不存"))
  }

  private var program: Program { Program(directory: directory.path) }

  private func search(_ query: String) throws -> Program.Outcome {
    try program.run("search", "--json", "--limit", "0", query)
  }

  @Test func everyCommandAnswersAsWithTexts() throws {
    let arguments = [
      ["search", "集体协商"], ["search", "--json", "“，稳步” 总结"], ["search", "要约书"],
      ["search", "-c", "工会"], ["show", "Corpus/甲.txt"], ["show", "Corpus/包.zip/目录/文.txt:2"],
      ["show", "--raw", "Corpus/包.zip"], ["verify", "--parity", "20"],
    ]
    let unstored = try arguments.map(program.run)
    #expect(unstored.allSatisfy { $0.status == 0 })
    #expect(try program.run("stats").output.contains("（UTF-8，未存）"))
    #expect(try program.run("stats", "--json").output.contains(#""textsStored":false"#))
    _ = try program.run("index", "--store")
    #expect(try program.run("stats", "--json").output.contains(#""textsStored":true"#))
    let stored = try arguments.map(program.run)
    for (number, pair) in zip(stored, unstored).enumerated() where number < 7 {
      #expect(pair.0.timelessOutput == pair.1.timelessOutput, "\(arguments[number])")
      #expect(pair.0.errors == pair.1.errors, "\(arguments[number])")
    }
  }

  @Test func theIndexIsFoundFromBelow() throws {
    try directory.write([], to: "Corpus/旧/.keep")
    var program = program
    let here = try search("集体协商").timelessOutput
    program.directory = directory.path.appending("Corpus").appending("旧")
    let below = try program.run("search", "--json", "--limit", "0", "集体协商")
    #expect(below.timelessOutput.replacing("../../", with: "") == here)
  }

  @Test func theChoiceIsKeptAndTold() throws {
    try directory.write("丁县总工会\n集体协商".utf8, to: "Corpus/丁.txt")
    let update = try program.run("index")
    #expect(update.output.contains("新增 1"))
    #expect(update.output.contains("原文  不存（显示段落时重读原文件；要存: wensou index --store）"))
    #expect(try search("集体协商").output.contains(#""documents":4"#))
    _ = try program.run("merge")
    #expect(try program.run("verify").status == 0)
    #expect(try program.run("index", "--store").output.contains("原文") == false)
    #expect(try program.run("index").output.contains("原文") == false)
  }

  @Test func lostTextsAreToldAndCounted() throws {
    try directory.write("别的文字，集体协商在别处。".utf8, to: "Corpus/甲.txt")
    try FileManager.default.removeItem(atPath: directory.path(of: "Corpus/乙.txt"))
    let records = try search("集体协商")
    #expect(records.status == 0)
    #expect(records.output.contains(#""documents":3"#))
    #expect(records.output.contains(#""reason":"changed""#))
    #expect(records.output.contains(#""reason":"missing""#))
    #expect(!records.output.contains("别的文字"))
    let lines = try program.run("search", "集体协商")
    #expect(lines.errors.contains("Corpus/甲.txt: 原文无法显示：文件在建索引之后改动过"))
    #expect(lines.errors.contains("Corpus/乙.txt: 原文无法显示：文件已不在"))
    let undecided = try program.run("search", "“协商，稳步”")
    #expect(undecided.status == 2)
    #expect(undecided.errors.contains("请运行 wensou index"))
    let shown = try program.run("show", "Corpus/甲.txt")
    #expect(shown.status == 2 && shown.output.isEmpty)
    #expect(shown.errors.contains("文件在建索引之后改动过"))
    let verified = try program.run("verify")
    #expect(verified.status == 2 && verified.errors.contains("2 篇的原文无从取得"))
    _ = try program.run("index")
    #expect(try program.run("verify", "--parity", "20").status == 0)
    #expect(try program.run("search", "-l", "“协商，稳步”").output == "Corpus/丙.txt\n")
  }

  @Test func bothOptionsAtOnceAreRefused() throws {
    #expect(try program.run("index", "--store", "--no-store").status == 64)
  }
}
