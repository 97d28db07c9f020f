import Foundation
import Testing
import TestSupport

/// What becomes of the answer when nobody can take it.
@Suite struct OutputTests {
  private static let longSearch = "\"$WENSOU\" search --json --limit 0 工会"

  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("总工会的总结".utf8, to: "Corpus/甲.txt")
    try #require(try Program(directory: directory.path).run("index").status == 0)
  }

  @Test func theLongSearchFillsAPipe() throws {
    #expect(try libraryShell(Self.longSearch).output.utf8.count > 65_536 + 4096)
  }

  /// A reader that has had enough is no error, also where the signal of a closed pipe is ignored.
  @Test(arguments: ["", "trap '' PIPE; "])
  func aClosedPipeEndsQuietly(_ preparation: String) throws {
    let outcome = try libraryShell("\(preparation)\(Self.longSearch) | head -c 10")
    #expect(outcome.output == #"{"query":""#)
    #expect(outcome.errors.isEmpty)
    let lines = try libraryShell("\(preparation)\"$WENSOU\" search --limit 0 的 | head -n 1")
    #expect(lines.output.split(separator: "\n").count == 1)
    #expect(lines.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("理解为") })
  }

  /// Whatever the form is.
  @Test(arguments: [
    "kwic 的", "kwic --csv 的", "search -C 9 --limit 0 的", "search --vimgrep --limit 0 的",
  ])
  func everyFormEndsQuietlyAtAClosedPipe(_ arguments: String) throws {
    let outcome = try libraryShell("\"$WENSOU\" \(arguments) | head -n 1")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("理解为") })
  }

  @Test(arguments: [
    "search 工会", "search --json 工会", "kwic 工会", "verify", "index", "--help", "--version",
  ])
  func aFullDiskBehindTheOutputIsTold(_ arguments: String) throws {
    let outcome = try shell("\"$WENSOU\" \(arguments) > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("错误: 结果写不出去: 磁盘已满\n"))
  }

  @Test(arguments: ["search 工会", "verify", "index"])
  func aClosedOutputIsTold(_ arguments: String) throws {
    let outcome = try shell("\"$WENSOU\" \(arguments) >&-")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("错误: 结果写不出去: 文件没有打开\n"))
  }

  @Test(arguments: ["search -c 工会", "verify", "index"])
  func closedInputAndErrorsDoNotMatter(_ arguments: String) throws {
    let expected = try shell("\"$WENSOU\" \(arguments)")
    let outcome = try shell("\"$WENSOU\" \(arguments) <&- 2>&-")
    #expect(outcome.status == expected.status)
    #expect(!outcome.output.isEmpty)
    #expect(lines(of: outcome) == lines(of: expected))
  }

  /// With every channel closed the files of the index get the numbers of the channels; the report
  /// must not land in one of them.
  @Test func theIndexIsNotWrittenIntoByMistake() throws {
    #expect(try shell("\"$WENSOU\" index --rebuild >&- 2>&- <&-").status == 2)
    #expect(try shell("\"$WENSOU\" verify").status == 0)
    #expect(try directory.bytes(of: "Index/LOCK").isEmpty)
  }

  /// The same answer goes to a pipe, a file and a terminal's listing.
  @Test func whereTheOutputGoesChangesNoListing() throws {
    let library = try SampleLibrary.get()
    let piped = try libraryShell("\"$WENSOU\" search -l 工会 | cat").output
    #expect(try library.program.run("search", "-l", "工会").output == piped)
    let screen = try library.program.run(
      atTerminal: 80, ["search", "-l", "工会", "--color", "never"])
    #expect(screen.output.hasSuffix(piped))
  }

  private func shell(_ line: String) throws -> Program.Outcome {
    try Program(directory: directory.path).shell(line)
  }

  private func libraryShell(_ line: String) throws -> Program.Outcome {
    try SampleLibrary.get().program.shell(line)
  }

  private func lines(of outcome: Program.Outcome) -> [String] {
    outcome.output.replacing(/用时.*/, with: "").split(separator: "\n").map(String.init)
  }
}
