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
    let output = try Self.emptyFile("output", in: files)
    let errors = try Self.emptyFile("errors", in: files)
    process.standardOutput = output
    process.standardError = errors
    process.terminationHandler = { [end] _ in end.signal() }
    try process.run()
    // The process has its own; a thousand runs must not hold two thousand files open.
    try output.close()
    try errors.close()
  }

  private static func emptyFile(
    _ name: String, in directory: TemporaryDirectory
  ) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: directory.write([], to: name).string))
  }

  /// Ends it at once, as a power cut would.
  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
  }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

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
