import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@Suite struct DirectoryLockTests {
  private let directory: TemporaryDirectory
  private let disk = SystemDisk()
  private var path: FilePath { directory.path.appending(DirectoryLock.fileName) }

  init() throws {
    directory = try TemporaryDirectory()
  }

  @Test("A second writer of the same process is refused until the first goes")
  func sameProcess() throws {
    var first: DirectoryLock? = try disk.lock(directory.path)
    #expect(throws: StorageError.locked(path: path)) { try disk.lock(directory.path) }
    withExtendedLifetime(first) {}
    first = nil
    let second = try disk.lock(directory.path)
    #expect(throws: StorageError.locked(path: path)) { try disk.lock(directory.path) }
    withExtendedLifetime(second) {}
  }

  @Test("Locks of different directories do not meet")
  func otherDirectory() throws {
    let other = try TemporaryDirectory()
    let first = try disk.lock(directory.path)
    _ = try disk.lock(other.path)
    withExtendedLifetime(first) {}
  }

  @Test("The file stays, whatever it holds, and locks again")
  func fileStays() throws {
    try directory.write([1, 2], to: DirectoryLock.fileName)
    _ = try disk.lock(directory.path)
    _ = try disk.lock(directory.path)
    #expect(try disk.map(path).copy() == [1, 2])
  }

  @Test("Without a directory there is no lock")
  func noDirectory() {
    let missing = directory.path.appending("missing")
    #expect(
      throws: StorageError.system(
        operation: "open", path: missing.appending("LOCK"), reason: .noSuchFileOrDirectory)
    ) { try disk.lock(missing) }
  }

  private static let flock = "/usr/bin/flock"

  @Test(
    "A writer of another process is refused, and not any more once the lock is gone",
    .enabled(if: FileManager.default.isExecutableFile(atPath: flock)))
  func otherProcessRefused() throws {
    var lock: DirectoryLock? = try disk.lock(directory.path)
    #expect(try Self.run("true", holding: path) == 1)
    withExtendedLifetime(lock) {}
    lock = nil
    #expect(try Self.run("true", holding: path) == 0)
  }

  @Test(
    "A process that is killed gives the lock back",
    .enabled(if: FileManager.default.isExecutableFile(atPath: flock)))
  func killedProcess() throws {
    let holder = Process()
    let (input, output) = (Pipe(), Pipe())
    holder.executableURL = URL(fileURLWithPath: Self.flock)
    holder.arguments = ["--no-fork", "--nonblock", path.string, "cat"]
    (holder.standardInput, holder.standardOutput) = (input, output)
    try holder.run()
    defer { kill(holder.processIdentifier, SIGKILL) }
    // `cat` answers once the lock is held.
    try input.fileHandleForWriting.write(contentsOf: Data([65]))
    #expect(try output.fileHandleForReading.read(upToCount: 1) == Data([65]))
    #expect(throws: StorageError.locked(path: path)) { try disk.lock(directory.path) }
    kill(holder.processIdentifier, SIGKILL)
    holder.waitUntilExit()
    _ = try disk.lock(directory.path)
  }

  /// Runs a command while another process holds the lock of the file; 1 when it is refused.
  private static func run(_ command: String, holding path: FilePath) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: flock)
    process.arguments = ["--nonblock", path.string, command]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
