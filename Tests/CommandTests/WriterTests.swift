import Foundation
import Glibc
import SystemPackage
import Testing
import TestSupport

/// Readers and writers at once, and writers that die: there is always one whole index.
@Suite struct WriterTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["WENSOU_LONG_TESTS"] == "1" ? 100 : 12

  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try copyOwnCorpus(to: directory.path)
  }

  /// A writer is killed at a random moment, readers run all the while: each sees the old commit or
  /// the new one, and the next writer is not hindered.
  @Test func aKilledWriterHarmsNobody() throws {
    let seed: UInt64 = 20
    var random = SeededGenerator(seed: seed)
    #expect(try program.run("index").status == 0)
    var (committed, added) = (Set<String>(), Set<String>())
    for round in 0..<Self.rounds {
      added.insert(try addFile(round))
      let writer = try program.start(["index"])
      let end = ContinuousClock.now + .milliseconds(Int.random(in: 0..<900, using: &random))
      repeat {
        let seen = try addedFilesFound()
        #expect(seen == committed || seen == added, "round \(round), seed \(seed)")
      } while ContinuousClock.now < end
      writer.kill()
      let status = try writer.outcome().status
      #expect(status == 0 || status == 128 + SIGKILL, "round \(round), seed \(seed)")
      let seen = try addedFilesFound()
      #expect(seen == committed || seen == added, "round \(round), seed \(seed)")
      committed = seen
    }
    CaseCount.tell(Self.rounds, "writers killed at random while readers run")
    #expect(try program.run("index").status == 0)
    #expect(try addedFilesFound() == added)
    #expect(try program.run("verify").status == 0)
    #expect(
      try !directory.names(in: "Index").contains { $0.hasSuffix(".tmp") || $0.hasSuffix(".run") })
    #expect(try program.run("merge").status == 0)
    let names = try directory.names(in: "Index")
    #expect(names.filter { $0.hasSuffix(".segment") }.count == 1, "\(names)")
    #expect(try addedFilesFound() == added)
  }

  /// Killed in its very first commit, a writer leaves no index or a whole one.
  @Test func aWriterKilledInTheFirstCommitLeavesAllOrNothing() throws {
    for milliseconds in stride(from: 0, to: 900, by: 220) {
      let writer = try program.start(["index", "--index", "Index\(milliseconds)"])
      Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
      writer.kill()
      _ = try writer.outcome()
      let status = try program.run("verify", "--index", "Index\(milliseconds)").status
      let isWhole = directory.has("Index\(milliseconds)/MANIFEST")
      #expect(status == (isWhole ? 0 : 2))
      #expect(try program.run("index", "--index", "Index\(milliseconds)").status == 0)
    }
  }

  /// While anybody holds the lock, if only with others, a writer is refused at once and readers
  /// are served.
  @Test func aSecondWriterIsRefused() throws {
    #expect(try program.run("index").status == 0)
    _ = try addFile(0)
    let lock = try FileDescriptor.open(
      FilePath(directory.path(of: "Index/LOCK")), .readWrite, options: .closeOnExec)
    #expect(flock(lock.rawValue, LOCK_SH | LOCK_NB) == 0)
    let refused = try program.run("index")
    #expect(refused.status == 2)
    #expect(
      refused.errors == "错误: 另一个 wensou 正在写这个索引（\(directory.path(of: "Index/LOCK"))）。等它结束后再试\n")
    #expect(refused.output.isEmpty)
    #expect(try program.run("search", "工会").status == 0)
    #expect(try program.run("verify").status == 0)
    try lock.close()
    #expect(try program.run("index").status == 0)
  }

  @Test func ofTwoWritersOneSucceeds() throws {
    for round in 0..<2 {
      _ = try addFile(round)
      let writers = try [program.start(["index"]), program.start(["index"])]
      let outcomes = try writers.map { try $0.outcome() }
      #expect(outcomes.contains { $0.status == 0 })
      for outcome in outcomes where outcome.status != 0 {
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("另一个 wensou 正在写这个索引"))
      }
      #expect(try addedFilesFound().count == round + 1)
    }
    #expect(try program.run("verify").status == 0)
  }

  private var program: Program { Program(directory: directory.path) }

  private func addFile(_ number: Int) throws -> String {
    let name = "Corpus/轮次\(number).txt"
    try directory.write("第\(number)回断电试验".utf8, to: name)
    return name
  }

  /// The files of `addFile` that a reader finds just now.
  private func addedFilesFound() throws -> Set<String> {
    let outcome = try program.run("search", "-l", "“断电试验”")
    #expect(outcome.status == (outcome.output.isEmpty ? 1 : 0), "\(outcome.errors)")
    return Set(outcome.output.split(separator: "\n").map(String.init))
  }
}
