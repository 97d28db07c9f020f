import Foundation
import SystemPackage
import TestSupport

/// A process that was started and may still run; its output goes to files, so that it never waits
/// for a reader.
final class RunningProgram {
  /// How long a run may take: far more than any does, so that only a program that hangs is ended.
  private static let patience = DispatchTimeInterval.seconds(60)

  private let files: TemporaryDirectory
  private let process: Process
  private let end = DispatchSemaphore(value: 0)

  init(executable: FilePath, arguments: [String], program: Program) throws {
    files = try TemporaryDirectory()
    process = program.process(executable, arguments)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(
      forWritingTo: URL(fileURLWithPath: files.write([], to: "output").string))
    process.standardError = try FileHandle(
      forWritingTo: URL(fileURLWithPath: files.write([], to: "errors").string))
    process.terminationHandler = { [end] _ in end.signal() }
    try process.run()
  }

  /// Ends it at once, as a power cut would.
  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
  }

  /// Waits for its end.
  func outcome() throws -> Program.Outcome {
    if end.wait(timeout: .now() + Self.patience) == .timedOut {
      kill()
      end.wait()
    }
    return Program.Outcome(
      status: process.shellStatus, output: try text("output"), errors: try text("errors"))
  }

  private func text(_ name: String) throws -> String {
    let url = URL(fileURLWithPath: files.path.appending(name).string)
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}

extension Process {
  /// The status as a shell tells it.
  var shellStatus: Int32 {
    terminationReason == .exit ? terminationStatus : 128 + terminationStatus
  }
}
