import Foundation
import SystemPackage
import Testing
import TestSupport

/// What cannot be written is told with exit status 2, and the old index stays.
@Suite struct FullDiskTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("关于要约书的讲话".utf8, to: "Corpus/甲.txt")
  }

  /// A limit of the size of files refuses a write in the midst of a segment, as a full disk does.
  @Test func aRefusedWriteLeavesTheOldIndex() throws {
    #expect(try program.run("index").status == 0)
    let before = try directory.names(in: "Index")
    try copyOwnCorpus(to: directory.path.appending("Corpus"))
    let outcome = try program.shell("trap '' XFSZ; ulimit -f 100; exec \"$WENSOU\" index")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("文件太大（write）。已有的索引没有损坏\n"))
    try expectOldIndex(before)
    #expect(try program.run("index").status == 0)
    #expect(try program.run("verify").status == 0)
  }

  /// The same on a real full disk, where the tests may mount one.
  @Test(.enabled("only the superuser may mount a small disk") { FullDiskTests.mayMount })
  func aFullDiskLeavesTheOldIndex() throws {
    #expect(try program.shell("mkdir Index && mount -t tmpfs -o size=5500k none Index").status == 0)
    defer { _ = try? program.shell("umount Index") }
    #expect(try program.run("index").status == 0)
    let before = try directory.names(in: "Index")
    try copyOwnCorpus(to: directory.path.appending("Corpus"))
    let outcome = try program.run("index")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("磁盘已满（write）。已有的索引没有损坏\n"))
    try expectOldIndex(before)
    #expect(try program.shell("mount -o remount,size=16m Index").status == 0)
    #expect(try program.run("index").status == 0)
    #expect(try program.run("verify").status == 0)
  }

  @Test(arguments: ["/proc/Index", "/dev/null/Index", "Corpus/甲.txt"])
  func aPlaceThatTakesNoIndexIsTold(_ place: String) throws {
    let outcome = try program.run("index", "--index", place)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("错误: "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try program.run("search", "工会", "--index", place).status == 2)
  }

  /// With hardly a file to open, work is done or the refusal is told; there is no crash.
  @Test(arguments: 3..<10)
  func tooFewOpenFilesAreTold(_ count: Int) throws {
    #expect(try program.run("index").status == 0)
    for command in ["index --rebuild", "search 要约书", "verify"] {
      let outcome = try program.shell("ulimit -n \(count); exec \"$WENSOU\" \(command)")
      let isNotEvenLoaded = outcome.status == 127
      #expect([0, 2].contains(outcome.status) || isNotEvenLoaded, "\(command): \(outcome)")
      #expect(outcome.status != 2 || outcome.errors.contains("打开的文件太多"))
    }
    #expect(try program.run("verify").status == 0)
  }

  private var program: Program { Program(directory: directory.path) }

  private func expectOldIndex(_ names: [String]) throws {
    #expect(try directory.names(in: "Index") == names)
    #expect(try program.run("verify").status == 0)
    #expect(try program.run("search", "-l", "要约书").output == "Corpus/甲.txt\n")
  }

  private static let mayMount: Bool = {
    guard let place = try? TemporaryDirectory() else { return false }
    let mounted = try? Program(directory: place.path)
      .shell("mkdir x && mount -t tmpfs -o size=64k none x && umount x")
    return mounted?.status == 0
  }()
}
