import Corpus
import Dispatch
import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// What changes after `refresh` returned ends the next `wait`.
@Suite struct CorpusWatchTests {
  private let fixture: IndexFixture
  private let watch: CorpusWatch

  init() throws {
    fixture = try IndexFixture()
    try fixture.write("工会", to: "目录/a.txt")
    watch = try CorpusWatch([fixture.corpus], index: fixture.directory, options: ReadingOptions())
    try watch.refresh()
  }

  private func path(_ name: String) -> String {
    fixture.corpus.path.appending(name).string
  }

  /// Whether `wait`, on a thread of its own, ends within so many milliseconds. One that does not is ended
  /// by a change.
  private func ends(within milliseconds: Int) throws -> Bool {
    let ended = DispatchSemaphore(value: 0)
    let watch = watch
    DispatchQueue.global().async {
      try? watch.wait()
      ended.signal()
    }
    if ended.wait(timeout: .now() + .milliseconds(milliseconds)) == .success { return true }
    try fixture.write("x", to: "目录/end.txt")
    ended.wait()
    return false
  }

  @Test(
    "Every change of a file or directory ends the wait, also one made before it began",
    arguments: ["write", "change", "remove", "rename", "mkdir", "below", "times"])
  func changes(kind: String) throws {
    let manager = FileManager.default
    switch kind {
    case "write": try fixture.write("新", to: "目录/b.txt")
    case "change": try fixture.write("工会总结", to: "目录/a.txt")
    case "remove": try manager.removeItem(atPath: path("目录/a.txt"))
    case "rename": try manager.moveItem(atPath: path("目录/a.txt"), toPath: path("目录/c.txt"))
    case "mkdir":
      try manager.createDirectory(atPath: path("新"), withIntermediateDirectories: false)
    case "below": try fixture.write("新", to: "目录/深/d.txt")
    default:
      try manager.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: path("目录/a.txt"))
    }
    #expect(try ends(within: 20_000))
  }

  @Test("Directories that came after the last refresh are watched after the next")
  func newDirectories() throws {
    try fixture.write("新", to: "深/深/a.txt")
    #expect(try ends(within: 20_000))
    try watch.refresh()
    try fixture.write("新新", to: "深/深/a.txt")
    #expect(try ends(within: 20_000))
  }

  @Test("Without a change, and by what the index does, the wait does not end")
  func nothing() throws {
    try fixture.index()
    #expect(try !ends(within: 1_500))
  }

  @Test("A root that is gone is the error of the refresh")
  func goneRoot() throws {
    try FileManager.default.removeItem(atPath: path(""))
    #expect(throws: IndexError.self) { try watch.refresh() }
  }
}
