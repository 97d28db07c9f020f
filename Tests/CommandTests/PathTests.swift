import Foundation
import SystemPackage
import Testing
import TestSupport

/// Where corpus and index are looked for, and that every path that is shown leads to its file from
/// where the user works.
@Suite struct PathTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for name in ["Corpus/讲话/甲.txt", "Corpus/乙.md", "别处/丙.txt", "别 处/it's “丁”.txt"] {
      try directory.write("关于要约书的讲话".utf8, to: name)
    }
    try directory.write([], to: "工作/深/keep")
  }

  @Test func corpusAndIndexAreThoseOfTheWorkingDirectory() throws {
    #expect(try program(in: ".").run("index").status == 0)
    #expect(directory.has("Index/MANIFEST"))
    try expectOpenablePaths(in: ".", [], count: 2)
    #expect(try shown(in: ".", []) == ["Corpus/乙.md", "Corpus/讲话/甲.txt"])
  }

  @Test func theNearestIndexAboveIsFound() throws {
    #expect(try program(in: ".").run("index").status == 0)
    try expectOpenablePaths(in: "工作/深", [], count: 2)
    #expect(
      try shown(in: "工作/深", []) == ["../../Corpus/乙.md", "../../Corpus/讲话/甲.txt"])
    try expectOpenablePaths(in: "Corpus/讲话", [], count: 2)
    #expect(try shown(in: "Corpus/讲话", []).contains("甲.txt"))
    #expect(try program(in: "Corpus").run("verify").status == 0)
  }

  @Test func anIndexElsewhereIsNamed() throws {
    let option = ["--index", "工作/索引 一"]
    #expect(try program(in: ".").run(["index", "Corpus", "别 处"] + option).status == 0)
    #expect(!directory.has("Index"))
    try expectOpenablePaths(in: ".", option, count: 3)
    try expectOpenablePaths(in: "工作/深", ["--index", "../索引 一"], count: 3)
    try expectOpenablePaths(in: "工作/索引 一", ["--index", "."], count: 3)
    try expectOpenablePaths(in: "工作/深", ["--index=../索引 一/"], count: 3)
    let absolute = directory.path(of: "工作/索引 一")
    try expectOpenablePaths(in: "/", ["--index", absolute], count: 3)
  }

  @Test func aCorpusOutsideIsNamedByItsAbsolutePath() throws {
    let corpus = directory.path(of: "别处")
    #expect(try program(in: "工作").run("index", corpus).status == 0)
    try expectOpenablePaths(in: "工作", [], count: 1)
    #expect(try shown(in: "工作", []) == [corpus + "/丙.txt"])
    #expect(try program(in: "工作").run("index", "../别处").output.contains("未变"))
    #expect(try shown(in: "别处", ["--index", "../工作/Index"]) == ["丙.txt"])
  }

  @Test func singleFilesAreIndexed() throws {
    #expect(try program(in: ".").run("index", "别处/丙.txt", "Corpus/乙.md").status == 0)
    try expectOpenablePaths(in: ".", [], count: 2)
  }

  @Test func corpusAndIndexMoveTogether() throws {
    #expect(try program(in: ".").run("index").status == 0)
    try FileManager.default.createDirectory(
      atPath: directory.path(of: "新家"), withIntermediateDirectories: false)
    for name in ["Corpus", "Index"] {
      try FileManager.default.moveItem(
        atPath: directory.path(of: name), toPath: directory.path(of: "新家/" + name))
    }
    try expectOpenablePaths(in: "新家", [], count: 2)
    #expect(try program(in: "新家").run("index").output.contains("未变"))
  }

  /// A directory called `Index` that is something else is neither taken nor written to.
  @Test func aDirectoryOfAnotherUseIsLeftAlone() throws {
    try directory.write("x".utf8, to: "Index/photo.jpg")
    let outcome = try program(in: ".").run("index")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("请用 --index 另指一个目录"))
    #expect(try directory.names(in: "Index") == ["photo.jpg"])
  }

  @Test(arguments: [["search", "工会"], ["verify"]])
  func withoutAnIndexItIsSaidHowToMakeOne(_ arguments: [String]) throws {
    let outcome = try program(in: "工作").run(arguments)
    let index = directory.path(of: "工作/Index")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "错误: \(index) 里没有索引。先建索引: wensou index 目录\n")
    #expect(outcome.output.isEmpty)
  }

  @Test func withoutACorpusItIsSaidHowToNameOne() throws {
    let outcome = try program(in: "工作").run("index")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "错误: 不能读 Corpus: 没有这个文件或目录。请给出要索引的目录: wensou index 目录\n")
    #expect(!directory.has("工作/Index"))
  }

  /// Nothing is written to some other place where the working directory is gone.
  @Test func aRemovedWorkingDirectoryIsTold() throws {
    let corpus = directory.path(of: "Corpus")
    for command in ["search 工会", "verify", "index '\(corpus)'"] {
      let outcome = try program(in: ".").shell(
        "mkdir 无 && cd 无 && rmdir ../无 && exec \"$WENSOU\" \(command)")
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("错误: ./Index"), "\(outcome)")
      #expect(!FileManager.default.fileExists(atPath: "/Index"))
    }
    #expect(
      try program(in: ".").shell(
        "mkdir 无 && cd 无 && rmdir ../无 && exec \"$WENSOU\" index '\(corpus)' --index '\(directory.path)/索引'"
      ).status == 0)
    try expectOpenablePaths(in: ".", ["--index", "索引"], count: 2)
  }

  private func program(in name: String) -> Program {
    Program(directory: directory.path.pushing(FilePath(name)).lexicallyNormalized())
  }

  private func shown(in name: String, _ options: [String]) throws -> [String] {
    try program(in: name).run(["search", "-l", "要约书"] + options).output
      .split(separator: "\n").map(String.init).sorted()
  }

  private func expectOpenablePaths(
    in name: String, _ options: [String], count: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let program = program(in: name)
    let paths = try shown(in: name, options)
    #expect(paths.count == count, sourceLocation: sourceLocation)
    for path in paths {
      let file = program.directory.pushing(FilePath(path)).string
      let text = try? String(contentsOfFile: file, encoding: .utf8)
      #expect(text == "关于要约书的讲话", "\(path) in \(name)", sourceLocation: sourceLocation)
    }
  }
}
