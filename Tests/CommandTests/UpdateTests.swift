import Foundation
import TestSupport
import Testing

/// An index is brought in line with its corpus by the program, and what it then says and finds.
@Suite struct UpdateTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for name in ["甲", "乙", "丙", "丁"] {
      try directory.write("\(name)县总工会工作总结\n集体协商稳步推开。".utf8, to: "Corpus/\(name).txt")
    }
    try #require(try program.run("index").status == 0)
  }

  private var program: Program { Program(directory: directory.path) }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: directory.path(of: name))
  }

  /// The first line of the report of an update.
  private func report(_ arguments: String...) throws -> String {
    let outcome = try program.run(["index"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return String(outcome.output.prefix { $0 != "\n" })
  }

  private func found(_ query: String) throws -> [String] {
    try program.run("search", "-l", query).output.split(separator: "\n").map(String.init).sorted()
  }

  @Test func everyKindOfChangeIsTold() throws {
    #expect(try report() == "扫描  4 个文件  未变 4")
    try directory.write("戊县总工会\n厂务公开".utf8, to: "Corpus/戊.txt")
    try directory.write("乙县总工会\n厂务公开".utf8, to: "Corpus/乙.txt")
    try remove("Corpus/丙.txt")
    try FileManager.default.moveItem(
      atPath: directory.path(of: "Corpus/丁.txt"), toPath: directory.path(of: "Corpus/庚.txt"))
    #expect(try report() == "扫描  4 个文件  新增 1  改动 1  改名 1  删除 1  未变 1")
    #expect(try found("厂务公开") == ["Corpus/乙.txt", "Corpus/戊.txt"])
    #expect(try found("集体协商") == ["Corpus/庚.txt", "Corpus/甲.txt"])
    #expect(try report() == "扫描  4 个文件  未变 4")
    #expect(try program.run("verify", "--parity", "20").status == 0)
  }

  /// The answers of an index that was brought in line are those of one made anew, scores and order
  /// included.
  @Test func answersAsOneMadeAnew() throws {
    for round in 0..<6 {
      try directory.write(
        "第\(round)次\n集体协商\(round % 2 == 0 ? "工资" : "")".utf8, to: "Corpus/\(round).txt")
      if round == 3 { try remove("Corpus/甲.txt") }
      _ = try report()
    }
    let query = ["search", "--json", "集体协商 工资"]
    let updated = try program.run(query).timelessOutput
    #expect(updated.contains("Corpus/4.txt"))
    _ = try report("--rebuild", "--threads", "2", "--memory", "400")
    #expect(try program.run(query).timelessOutput == updated)
    #expect(try program.run("merge").output.hasPrefix("未变"))
  }

  @Test func mergingLeavesWhatIsFound() throws {
    for round in 0..<3 {
      try directory.write("第\(round)次\n集体协商".utf8, to: "Corpus/\(round).txt")
      _ = try report()
    }
    try remove("Corpus/乙.txt")
    _ = try report()
    let before = try program.run("search", "--json", "集体协商").timelessOutput
    let outcome = try program.run("merge")
    #expect(outcome.status == 0)
    #expect(try program.run("search", "--json", "集体协商").timelessOutput == before)
    #expect(try program.run("verify").status == 0)
    #expect(try program.run("merge").output.hasPrefix("未变"))
  }

  @Test func statisticsAgreeWithTheCorpus() throws {
    let text = try program.run("stats").output
    #expect(text.contains("篇 4  "))
    let record = try program.run("stats", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(record.utf8)) as? [String: Any]
    #expect(object?["documents"] as? Int == 4)
    #expect(object?["type"] as? String == "stats")
    let size = try directory.names(in: "Corpus").reduce(0) {
      try $0 + Data(contentsOf: URL(fileURLWithPath: directory.path(of: "Corpus/\($1)"))).count
    }
    #expect(object?["textBytes"] as? Int == size)
  }

  @Test func parityIsRepeatableAndTold() throws {
    let first = try program.run("verify", "--parity", "30", "--seed", "7")
    #expect(first.status == 0)
    #expect(first.output.contains("种子 7"))
    #expect(first.output.contains("一致"))
    let lines = first.output.split(separator: "\n").filter { $0.contains("篇次") }
    #expect(lines.count == 2)
    let figures = lines.map { $0.drop { !$0.isNumber } }
    #expect(figures[0] == figures[1])
    #expect(figures[0].first != "0")
  }

  @Test(arguments: [["--threads", "0"], ["--memory", "1"], ["--threads", "x"]])
  func wrongResourcesAreRefused(_ arguments: [String]) throws {
    #expect(try program.run(["index"] + arguments).status == 64)
    #expect(try program.run(["merge"] + arguments).status == 64)
  }

  /// A file that appears while the program watches is found soon after.
  @Test(arguments: [[], ["--no-store"]]) func watchingFollowsChanges(_ options: [String]) throws {
    let watching = try program.start(["index", "--watch"] + options)
    defer { watching.kill() }
    try waitUntil { try watching.isRunning && found("集体协商").count == 4 }
    // The watch may not be set up yet: the file is written again until it is seen.
    try waitUntil {
      try directory.write("新来的\n集体协商".utf8, to: "Corpus/新/戊.txt")
      return try found("集体协商").contains("Corpus/新/戊.txt")
    }
    try remove("Corpus/甲.txt")
    try waitUntil { try !found("集体协商").contains("Corpus/甲.txt") }
    #expect(watching.isRunning)
  }

  /// Tries every half second, for a minute at most.
  private func waitUntil(_ condition: () throws -> Bool) throws {
    for _ in 0..<120 {
      if try condition() { return }
      Thread.sleep(forTimeInterval: 0.5)
    }
    Issue.record("waited for a minute")
  }
}
