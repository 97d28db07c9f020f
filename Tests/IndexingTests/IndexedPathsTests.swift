import Indexing
import SystemPackage
import Testing

@Suite struct IndexedPathsTests {
  private struct Case: CustomTestStringConvertible {
    let index: FilePath
    let work: FilePath
    let given: FilePath
    let name: String
    let shown: String

    init(
      _ index: FilePath, from work: FilePath, _ given: FilePath, is name: String,
      shownAs shown: String
    ) {
      self.index = index
      self.work = work
      self.given = given
      self.name = name
      self.shown = shown
    }

    var testDescription: String { "\(given) from \(work), index \(index)" }
  }

  private static let cases = [
    Case("Index", from: "/p", "Corpus/a.txt", is: "Corpus/a.txt", shownAs: "Corpus/a.txt"),
    Case("/p/Index", from: "/p", "/p/Corpus/a.txt", is: "Corpus/a.txt", shownAs: "Corpus/a.txt"),
    Case("/p/Index", from: "/p", "./Corpus/../a.txt", is: "a.txt", shownAs: "a.txt"),
    Case("Index/", from: "/p/", "Corpus/", is: "Corpus", shownAs: "Corpus"),
    Case("/p/Index", from: "/p/Corpus", "a.txt", is: "Corpus/a.txt", shownAs: "a.txt"),
    Case("../Index", from: "/p/Corpus", "a.txt", is: "Corpus/a.txt", shownAs: "a.txt"),
    Case("/p/Index", from: "/p/x/y", "../../a.txt", is: "a.txt", shownAs: "../../a.txt"),
    Case("/p/Index", from: "/p/x", "../xy/a.txt", is: "xy/a.txt", shownAs: "../xy/a.txt"),
    Case("/p/Index", from: "/q", "a.txt", is: "/q/a.txt", shownAs: "a.txt"),
    Case("/p/Index", from: "/q", "/p/a.txt", is: "a.txt", shownAs: "/p/a.txt"),
    Case("/p/q/Index", from: "/p", "q/r/a.txt", is: "r/a.txt", shownAs: "q/r/a.txt"),
    Case("/p/q/Index", from: "/", "p/q/.a/b.txt", is: ".a/b.txt", shownAs: "p/q/.a/b.txt"),
    Case("/p/q/Index", from: "/p", "a.txt", is: "/p/a.txt", shownAs: "a.txt"),
    Case("/p/Index", from: "/q", "/r/a.txt", is: "/r/a.txt", shownAs: "/r/a.txt"),
    Case("/p/Index", from: "/p", "/pq/a.txt", is: "/pq/a.txt", shownAs: "/pq/a.txt"),
    Case("/p/Index", from: "/p", "../r/a.txt", is: "/r/a.txt", shownAs: "/r/a.txt"),
    Case("/Index", from: "/", "a.txt", is: "a.txt", shownAs: "a.txt"),
    Case("/Index", from: "/q", "a.txt", is: "q/a.txt", shownAs: "a.txt"),
    Case("/Index", from: "/q", "/a.txt", is: "a.txt", shownAs: "../a.txt"),
    Case("Index", from: "/p", "语料/文 件.txt", is: "语料/文 件.txt", shownAs: "语料/文 件.txt"),
    Case("Index", from: "/p", "~/a..txt", is: "~/a..txt", shownAs: "~/a..txt"),
  ]

  @Test("A file is called alike from wherever, and shown as the user reaches it", arguments: cases)
  private func names(example: Case) {
    let paths = IndexedPaths(index: example.index, workingDirectory: example.work)
    #expect(paths.name(of: example.given) == example.name)
    #expect(paths.userPath(of: example.name) == example.shown)
    let reached = example.work.pushing(FilePath(example.shown)).lexicallyNormalized()
    #expect(reached == example.work.pushing(example.given).lexicallyNormalized())
  }

  @Test("The base itself has the empty name", arguments: ["/p", ".", "../p", "/p/"])
  func base(path: String) {
    let paths = IndexedPaths(index: "Index", workingDirectory: "/p")
    #expect(paths.name(of: FilePath(path)) == "")
  }

  @Test("A path leads to the file, even when the index was moved above it since")
  func movedIndex() {
    let moved = IndexedPaths(index: "/p/Index", workingDirectory: "/p/x/y")
    #expect(moved.userPath(of: "/p/r/a.txt") == "../../r/a.txt")
    #expect(moved.userPath(of: "/p/x/y/a.txt") == "a.txt")
    #expect(moved.userPath(of: "/p/x/a.txt") == "../../x/a.txt")
  }
}
