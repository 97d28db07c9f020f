import Glibc
import SystemPackage
import Testing
import TestSupport

/// The program is killed at, or is refused, one system call after another: there is always the old
/// index or the new one, whole, and the next run succeeds.
@Suite(.enabled("strace is needed to break system calls") { mayBreakSystemCalls })
struct SystemCallFaultTests {
  /// Calls of one name: every `step`-th of the first `count` is broken, in a run of its own.
  struct Calls: CustomTestStringConvertible {
    var name: String
    var count: Int
    var step = 1

    var testDescription: String { name }
  }

  private static let calls = [
    Calls(name: "write", count: 2), Calls(name: "fsync", count: 4),
    Calls(name: "rename", count: 2), Calls(name: "unlink", count: 1),
    Calls(name: "flock", count: 1),
  ]

  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("第一回讲话".utf8, to: "Corpus/0.txt")
    try #require(try program.run("index").status == 0)
  }

  @Test(arguments: calls)
  func aWriterKilledThereLeavesOneWholeIndex(_ calls: Calls) throws {
    try breakEach(calls, with: "signal=KILL") { outcome in
      outcome.status == 128 + SIGKILL
    }
  }

  /// Only the removal of an old file may fail unheard.
  @Test(arguments: calls)
  func aRefusalThereIsToldAndLeavesOneWholeIndex(_ calls: Calls) throws {
    try breakEach(calls, with: "error=EIO") { outcome in
      calls.name == "unlink"
        ? outcome.status == 0
        : outcome.status == 2 && outcome.errors.contains("磁盘读写出错")
    }
  }

  private var program: Program { Program(directory: directory.path) }

  private func breakEach(
    _ calls: Calls, with fault: String, expecting isExpected: (Program.Outcome) -> Bool
  ) throws {
    var (known, all): (Set, Set) = (["Corpus/0.txt"], ["Corpus/0.txt"])
    for number in stride(from: 1, through: calls.count, by: calls.step) {
      let comment: Comment = "\(calls.name) \(number)"
      all.insert(try addFile(number))
      let outcome = try program.shell(
        "exec strace -f -qq -o /dev/null -e inject=\(calls.name):\(fault):when=\(number) "
          + "\"$WENSOU\" index")
      #expect(isExpected(outcome), "\(comment) \(outcome)")
      let found = try filesFound()
      #expect(found == known || found == all, comment)
      #expect(try program.run("verify").status == 0, comment)
      known = found
      CaseCount.tell(1, "system calls at which the program is killed or refused")
    }
    #expect(try program.run("index", "--rebuild").status == 0)
    #expect(try filesFound() == all)
    #expect(try directory.names(in: "Index").count == 5)
  }

  private func addFile(_ number: Int) throws -> String {
    let name = "Corpus/\(number).txt"
    try directory.write("第一回讲话，第\(number)回断电".utf8, to: name)
    return name
  }

  private func filesFound() throws -> Set<String> {
    let outcome = try program.run("search", "-l", "“第一回讲话”")
    #expect(outcome.status == 0, "\(outcome)")
    return Set(outcome.output.split(separator: "\n").map(String.init))
  }
}

private let mayBreakSystemCalls =
  (try? Program(directory: "/").shell("strace -f -qq -o /dev/null true"))?.status == 0
