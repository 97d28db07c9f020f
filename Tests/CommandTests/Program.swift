import Foundation
import SystemPackage

/// The built program, run as a user runs it: in a directory, with nothing of the environment but
/// what is given here.
struct Program {
  /// What a run left behind.
  struct Outcome {
    /// The exit status; 128 and the number of the signal when one ended the process, as in a shell.
    var status: Int32
    /// Standard output; at a terminal all that was shown.
    var output: String
    /// Standard error; empty at a terminal.
    var errors: String

    /// Standard output in JSON without the time that it took.
    var timelessOutput: String {
      output.replacing(/"seconds":[0-9.eE+-]+/, with: "")
    }
  }

  /// The program beside the tests.
  static let path = FilePath(
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  ).removingLastComponent().appending("wensou")

  /// Where it runs.
  var directory: FilePath

  /// The variables it sees, besides `PATH` and `WENSOU`, its own path for scripts. The pager must
  /// not wait for keys.
  var environment = ["LANG": "zh_CN.UTF-8", "PAGER": "cat"]

  /// Runs it to its end.
  func run(_ arguments: [String]) throws -> Outcome {
    try start(arguments).outcome()
  }

  /// Runs it to its end.
  func run(_ arguments: String...) throws -> Outcome {
    try run(arguments)
  }

  /// Runs a line of a shell, which calls the program `"$WENSOU"`.
  func shell(_ line: String) throws -> Outcome {
    try RunningProgram(executable: "/bin/sh", arguments: ["-c", line], program: self).outcome()
  }

  /// Starts it and goes on.
  func start(_ arguments: [String]) throws -> RunningProgram {
    try RunningProgram(executable: Self.path, arguments: arguments, program: self)
  }

  /// A process that would run it.
  func process(_ executable: FilePath, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable.string)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: directory.string)
    process.environment = environment.merging(
      ["PATH": "/usr/bin:/bin", "WENSOU": Self.path.string]
    ) { given, _ in given }
    return process
  }
}
