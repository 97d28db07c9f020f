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

  /// The steps without those of the marks, which are written only when they changed; they must be the
  /// last.
  private static func stepsOfCommit(_ disk: SimulatedDisk) -> [String] {
    let steps = steps(disk)
    let marks = replacement(of: FileMarks.name)
    return steps.suffix(marks.count) == marks[...] ? steps.dropLast(marks.count) : steps
  }

  /// A run made, which need not be safe.
  private static func run(_ name: String) -> [String] {
    ["open \(name).run", "write \(name).run", "close \(name).run"]
  }

  /// A segment made of a run.
  private static func segment(_ name: String, of run: String) -> [String] {
    replacement(of: name + ".segment") + ["unlink \(run).run"]
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
    let first = ["00000001-0000", "00000001-0001", "00000001-0002"]
    #expect(
      Self.steps(disk) == ["mkdir Index", "flock Index"] + Self.replacement(of: WordTableFile.name)
        + first.flatMap { Self.run($0) } + first.flatMap { Self.segment($0, of: $0) }
        + Self.replacement(of: "MANIFEST") + Self.replacement(of: FileMarks.name))

    disk.begin(.none)
    try fixture.write("新的", to: "a.txt")
    try fixture.index()
    #expect(
      Self.stepsOfCommit(disk) == ["mkdir Index", "flock Index"]
        + Self.run("00000002-0000") + Self.segment("00000002-0000", of: "00000002-0000")
        + Self.replacement(of: "MANIFEST") + first.map { "unlink \($0).segment" })
    #expect(
      Set(disk.files(in: fixture.directory.path).keys)
        == ["LOCK", "MANIFEST", FileMarks.name, "00000002-0000.segment", WordTableFile.name])
  }

  @Test("Runs that are merged need not be safe, but what they are merged into")
  func mergedRuns() throws {
    let disk = try SimulatedDisk()
    let fixture = try IndexFixture(disk: disk)
    try fixture.writeThreeFiles()
    try fixture.index(batchSize: 1)
    let runs = ["00000001-0000", "00000001-0001", "00000001-0002"]
    #expect(
      Self.stepsOfCommit(disk) == ["mkdir Index", "flock Index"]
        + Self.replacement(of: WordTableFile.name)
        + runs.flatMap { Self.run($0) } + Self.replacement(of: "00000001-0000.segment")
        + runs.map { "unlink \($0).run" } + Self.replacement(of: "MANIFEST"))
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
    #expect(Self.stepsOfCommit(disk) == ["fsync-directory Index"])
    let others = disk.files(in: fixture.directory.path).filter { $0.key != FileMarks.name }
    #expect(others == files.filter { $0.key != FileMarks.name })
  }
}
