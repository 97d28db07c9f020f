import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `wensou show` prints, from an index and without one.
@Suite struct ShowTests {
  private static let damaged = "Corpus/总结/望海縣總工會_工作總結_2014.txt"
  private static let speeches = "Corpus/讲话/工会工作会议讲话三篇.txt"

  @Test(arguments: [
    ("show", nil, [damaged]), ("show-line", nil, [damaged + ":7", "-C", "1"]),
    ("show-clean-line", nil, [damaged + ":7", "--clean", "-C", "0"]),
    ("show-raw", nil, [damaged, "--raw"]), ("show-screen", 80, [damaged + ":7", "-C", "1"]),
    ("show-speeches", nil, [speeches]), ("show-speech-line", nil, [speeches + ":25"]),
    ("show-no-line", nil, [speeches + ":999"]), ("show-no-file", nil, ["Corpus/没有.txt:9"]),
    ("show-no-file-en", nil, ["Corpus/没有.txt", "--lang", "en"]),
  ])
  func isAsReviewed(name: String, columns: Int?, arguments: [String]) throws {
    let library = try SampleLibrary.get()
    let arguments = ["show"] + arguments
    let outcome =
      if let columns {
        try library.program.run(atTerminal: columns, arguments)
      } else {
        try library.program.run(arguments)
      }
    try expectGolden(Transcript(arguments, outcome, in: library.path).text, named: name)
  }

  /// The text stored in the index and that on the disk are shown alike.
  @Test func theIndexAndTheDiskAgree() throws {
    let library = try SampleLibrary.get()
    for file in [Self.damaged, Self.speeches, Self.speeches + ":25"] {
      for form in ["--marked", "--raw", "--clean"] {
        let indexed = try library.program.run("show", file, form)
        let read = try library.program.run("show", file, form, "--index", "Nowhere/Index")
        #expect(indexed.status == 0)
        #expect(indexed.output == read.output, "\(file) \(form)")
      }
    }
  }

  @Test func theRawTextIsThatOfTheFile() throws {
    let library = try SampleLibrary.get()
    let outcome = try library.program.run("show", Self.damaged, "--raw")
    let file = library.path.appending(Self.damaged).string
    #expect(try outcome.output == String(contentsOfFile: file, encoding: .utf8))
  }

  /// Hits print `file:line`, and that is what `show` takes.
  @Test func aHitCanBeShown() throws {
    let library = try SampleLibrary.get()
    let hit = try library.program.run("search", "五一勞動獎", "--limit", "1").output
    let place = hit.split(separator: ":").prefix(2).joined(separator: ":")
    let outcome = try library.program.run("show", place, "-C", "0", "--raw")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("五一勞動獎"))
  }

  @Test func aNameMayEndLikeALine() throws {
    let directory = try TemporaryDirectory()
    try directory.write("这是带冒号的\n文件".utf8, to: "文.txt:2.txt")
    try directory.write("这是另一个\n文件的第二行".utf8, to: "文.txt")
    let program = Program(directory: directory.path)
    #expect(try program.run("show", "文.txt:2.txt").output.contains("带冒号"))
    #expect(try program.run("show", "文.txt:2.txt:2").output == "文.txt:2.txt\n1- 这是带冒号的\n2: 文件\n")
    #expect(try program.run("show", "文.txt:2", "-C", "0").output == "文.txt\n2: 文件的第二行\n")
  }

  @Test(arguments: [false, true])
  func entriesOfArchivesAreFiles(isIndexed: Bool) throws {
    let directory = try TemporaryDirectory()
    try directory.write(SampleArchive.bytes, to: "Corpus/包.zip")
    let program = Program(directory: directory.path)
    if isIndexed { _ = try program.run("index") }
    let entry = try program.run("show", "Corpus/包.zip/目录/文.txt:2", "-C", "0", "--clean")
    #expect(entry.output == "Corpus/包.zip/目录/文.txt\n2: 第二行\u{A0}要约书\n")
    #expect(entry.status == 0)
    let archive = try program.run("show", "Corpus/包.zip")
    #expect(archive.output.contains("Corpus/包.zip/目录/文.txt\n1  第一行\n2  第二行[-&nbsp;-]"))
    #expect(try program.run("show", "Corpus/包.zip/目录/无.txt").status == 1)
  }

  @Test func whatCannotBeReadIsTold() throws {
    let directory = try TemporaryDirectory()
    try directory.write([0, 1, 2, 3], to: "坏.txt")
    let outcome = try Program(directory: directory.path).run("show", "坏.txt")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "坏.txt: 二进制文件\n")
  }

  @Test func aDamagedIndexIsTold() throws {
    let directory = try TemporaryDirectory()
    try directory.write("关于总结的讲话".utf8, to: "Corpus/甲.txt")
    let program = Program(directory: directory.path)
    #expect(try program.run("index").status == 0)
    try directory.write([1, 2, 3], to: "Index/MANIFEST")
    #expect(try program.run("show", "Corpus/甲.txt").status == 3)
  }

  @Test func whatIsLongerThanTheScreenGoesThroughThePager() throws {
    let library = try SampleLibrary.get()
    var program = library.program
    program.environment["PAGER"] = "sed s/^/PAGED/"
    let long = try program.run(atTerminal: 80, ["show", Self.damaged])
    #expect(long.output.contains("PAGED"))
    #expect(long.status == 0)
    let short = try program.run(atTerminal: 80, ["show", Self.damaged + ":1", "-C", "0"])
    #expect(!short.output.contains("PAGED"))
    program.environment["PAGER"] = "no-such-pager-anywhere"
    #expect(try program.run(atTerminal: 80, ["show", Self.damaged]).output.contains("港口興縣"))
    program.environment["PAGER"] = "head -n 1"
    #expect(try program.run(atTerminal: 80, ["show", Self.damaged]).status == 0)
  }
}
