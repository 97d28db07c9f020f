import SystemPackage
import Testing

@testable import Corpus

@Suite struct CorpusRootTests {
  let tree: TemporaryTree

  init() throws {
    tree = try TemporaryTree()
  }

  private func names(_ roots: [(path: String, name: String)]) throws -> [String] {
    let roots = roots.map { CorpusRoot(path: tree.path($0.path), name: $0.name) }
    let forward = try DirectoryWalk.walk(roots: roots)
    let backward = try DirectoryWalk.walk(roots: roots.reversed())
    #expect(forward.files == backward.files, "the order of the roots must not matter")
    #expect(forward.diagnostics == backward.diagnostics)
    return forward.files.map(\.name)
  }

  @Test func `the name of a root stands before the names of its files`() throws {
    try tree.write("讲话/一.txt")
    #expect(try names([("讲话", "")]) == ["一.txt"])
    #expect(try names([("讲话", "甲/乙")]) == ["甲/乙/一.txt"])
  }

  @Test func `a file is a root under its own name or a given one`() throws {
    try tree.write("a/b.txt")
    #expect(try names([("a/b.txt", "")]) == ["b.txt"])
    #expect(try names([("a/b.txt", "x/y.txt")]) == ["x/y.txt"])
  }

  @Test func `a file reached by two roots appears once, under the lesser name`() throws {
    try tree.write("a/b/c.txt")
    try tree.write("a/d.xlsx")
    try tree.link("same", to: "a")
    let roots = [
      (path: "a", name: "a"), (path: "a/b", name: "b"), (path: "a/b/c.txt", name: ""),
      (path: "same", name: "z"), (path: "a/../a", name: "y"),
    ]
    #expect(try names(roots) == ["a/b/c.txt"])
    let listing = try DirectoryWalk.walk(
      roots: roots.map { CorpusRoot(path: tree.path($0.path), name: $0.name) })
    #expect(listing.diagnostics.map(\.path) == ["a/d.xlsx"])
  }

  @Test func `of two files with one name the one with the lesser path is kept`() throws {
    try tree.write("a/same.txt")
    try tree.write("b/same.txt")
    let roots = ["b", "a"].map { CorpusRoot(path: tree.path($0), name: "r") }
    let listing = try DirectoryWalk.walk(roots: roots)
    #expect(listing.files.map(\.path) == [tree.path("a/same.txt")])
    #expect(listing.diagnostics == [Diagnostic(path: "r/same.txt", reason: .nameTaken)])
    #expect(try names([("a", "r"), ("b", "r")]) == ["r/same.txt"])
  }

  @Test func `a hidden directory is read when it is a root itself`() throws {
    try tree.write(".notes/a.txt")
    #expect(try names([(".notes", "")]) == ["a.txt"])
  }

  @Test func `a root that is not there is an error that names it`() throws {
    let root = CorpusRoot(path: tree.path("nowhere"), name: "")
    let expected = CorpusError(
      path: root.path.string, reason: .unreadable("No such file or directory"))
    #expect(throws: expected) { try DirectoryWalk.walk(roots: [root]) }
  }

  @Test func `a pipe is no root`() throws {
    tree.makePipe("pipe.txt")
    let root = CorpusRoot(path: tree.path("pipe.txt"), name: "")
    let expected = CorpusError(path: root.path.string, reason: .neitherFileNorDirectory)
    #expect(throws: expected) { try DirectoryWalk.walk(roots: [root]) }
  }
}
