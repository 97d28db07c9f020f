import Storage
import TestSupport
import Testing

@testable import Indexing

/// The order of a commit's operations, on which its safety rests.
@Suite struct CommitOrderTests {
  /// The operations that change the disk or wait for it, in order, the writes of one file as one.
  private static func steps(_ disk: SimulatedDisk) -> [String] {
    let changing = disk.record.filter { !$0.hasPrefix("mmap") && !$0.hasPrefix("opendir") }
    return changing.reduce(into: []) { steps, operation in
      if operation != steps.last || !operation.hasPrefix("write") { steps.append(operation) }
    }
  }

  /// Content and name of a file made safe.
  private static func replacement(of name: String) -> [String] {
    [
      "open \(name).tmp", "write \(name).tmp", "fsync \(name).tmp", "close \(name).tmp",
      "rename \(name).tmp \(name)", "fsync-directory Index",
    ]
  }

  @Test("Every segment is safe before the manifest, and the manifest before anything is removed")
  func order() throws {
    let disk = try SimulatedDisk()
    let fixture = try IndexFixture(disk: disk)
    try fixture.writeThreeFiles()
    try fixture.index(segmentSize: 1)
    let first = ["00000001-0000", "00000001-0001", "00000001-0002"].map { "\($0).segment" }
    #expect(
      Self.steps(disk) == ["mkdir Index", "flock Index"] + Self.replacement(of: WordTableFile.name)
        + first.flatMap(Self.replacement) + Self.replacement(of: "MANIFEST"))

    disk.begin(.none)
    try fixture.write("新的", to: "a.txt")
    try fixture.index()
    #expect(
      Self.steps(disk) == ["mkdir Index", "flock Index"]
        + Self.replacement(of: "00000002-0000.segment") + Self.replacement(of: "MANIFEST")
        + first.map { "unlink \($0)" })
    #expect(
      Set(disk.files(in: fixture.directory.path).keys)
        == ["LOCK", "MANIFEST", "00000002-0000.segment", WordTableFile.name])
  }

  @Test("When nothing changed, nothing is written, not even the lock")
  func unchanged() throws {
    let disk = try SimulatedDisk()
    let fixture = try IndexFixture(disk: disk)
    try fixture.writeThreeFiles()
    try fixture.index()
    let files = disk.files(in: fixture.directory.path)
    disk.begin(.none)
    #expect(try fixture.index().outcome == .unchanged)
    #expect(Self.steps(disk) == ["fsync-directory Index"])
    #expect(disk.files(in: fixture.directory.path) == files)
  }
}
