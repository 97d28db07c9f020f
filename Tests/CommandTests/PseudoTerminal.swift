import Foundation
import Glibc

/// A terminal for a program, whose screen the tests read.
///
/// Invariant: `reader` and `writer` are the two ends of one terminal, open until they are closed
/// here.
struct PseudoTerminal {
  private let reader: FileHandle
  private let writer: FileHandle

  /// A terminal of a number of columns that shows what is written unchanged.
  init(columns: Int) throws {
    var (primary, secondary): (Int32, Int32) = (-1, -1)
    var settings = termios()
    unsafe cfmakeraw(&settings)
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&primary, &secondary, nil, &settings, &size) == 0 else {
      throw POSIXError(.init(rawValue: errno) ?? .EIO)
    }
    _ = fcntl(primary, F_SETFD, FD_CLOEXEC)
    reader = FileHandle(fileDescriptor: primary, closeOnDealloc: true)
    writer = FileHandle(fileDescriptor: secondary, closeOnDealloc: true)
  }

  /// Runs a process at this terminal, and gives all that was written to it; one that hangs is ended
  /// after a minute.
  func show(_ process: Process) throws -> [UInt8] {
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = writer
    process.standardError = writer
    try process.run()
    try writer.close()
    let hanging = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(60), execute: hanging)
    defer { hanging.cancel() }
    let shown = contents()
    process.waitUntilExit()
    return shown
  }

  /// All there is until the last writer is gone, which the system tells by an error.
  private func contents() -> [UInt8] {
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(reader.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { return contents }
      contents += buffer.prefix(count)
    }
  }
}

extension Program {
  /// Runs it at a terminal of a number of columns.
  func run(atTerminal columns: Int, _ arguments: [String]) throws -> Outcome {
    let process = process(Self.path, arguments)
    let shown = try PseudoTerminal(columns: columns).show(process)
    return Outcome(
      status: process.shellStatus, output: String(decoding: shown, as: UTF8.self), errors: "")
  }
}
