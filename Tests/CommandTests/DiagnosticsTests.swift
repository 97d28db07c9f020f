import Foundation
import Testing
import TestSupport

/// Every file that cannot be read is listed with its reason, the exit status says so, and the
/// others are indexed: the first time, and again when nothing has changed.
@Suite struct DiagnosticsTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("关于要约书的讲话".utf8, to: "Corpus/好.txt")
    try directory.write("别处的要约书".utf8, to: "别处/链.txt")
    try directory.write([], to: "Corpus/空.txt")
    try directory.write(" \u{3000}\n\t\n".utf8, to: "Corpus/空白.txt")
    try directory.write([0xE8, 0, 0, 1, 2, 3, 0, 0, 0xFF, 0, 5, 0], to: "Corpus/二进制.txt")
    try directory.write("%PDF".utf8, to: "Corpus/图.JPG")
    try directory.write("没有扩展名".utf8, to: "Corpus/无名")
    try directory.write("隐藏".utf8, to: "Corpus/.隐藏.txt")
    let text = String(repeating: "这是一段讲话，说到要约书。", count: 20)
    try directory.write(Array(text.utf8) + [0xE8, 0xA6] + Array(text.utf8), to: "Corpus/坏字.txt")
  }

  @Test func everyFileIsAccountedFor() throws {
    let script = """
      cd Corpus && ln -s /nowhere 断链.txt && ln -s ../别处/链.txt 好链.txt && ln -s ../别处 目录链 \
      && mkfifo 管道.txt && printf 要约书 > "$(printf '\\377').txt"
      """
    #expect(try program.shell(script).status == 0)
    let pages = try [["index"], ["index"], ["search", "-c", "要约书"]].map { arguments in
      Transcript(arguments, try program.run(arguments), in: directory.path).text
    }
    try expectGolden(pages.joined(separator: "\n"), named: "index-diagnostics")
  }

  @Test(arguments: ["zh-Hant", "en"])
  func theyAreToldInEveryLanguage(_ language: String) throws {
    let arguments = ["index", "--lang", language]
    let page = Transcript(arguments, try program.run(arguments), in: directory.path)
    try expectGolden(page.text, named: "index-diagnostics-\(language)")
  }

  /// The superuser may read everything.
  @Test(.enabled("the superuser may read everything") { geteuid() != 0 })
  func aFileWithoutPermissionIsTold() throws {
    #expect(try program.shell("chmod 000 Corpus/好.txt").status == 0)
    let outcome = try program.run("index")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Corpus/好.txt: 无法读取（没有权限）\n"))
  }

  /// A directory that vanishes or a link in a circle must not hang the walk.
  @Test func linksInACircleAreTold() throws {
    #expect(try program.shell("cd Corpus && ln -s 圈.txt 圈.txt && ln -s . 自己").status == 0)
    let outcome = try program.run("index")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("Corpus/圈.txt: 无法读取（符号链接的层数太多）\n"))
    #expect(outcome.errors.contains("Corpus/自己: 指向目录的链接\n"))
  }

  /// The sources are read and never written, not even their times.
  @Test func theCorpusIsLeftAsItWas() throws {
    let listing = "find Corpus -printf '%p %m %s %T@ %C@\\n' | sort; cat Corpus/*.txt | cksum"
    let before = try program.shell(listing).output
    #expect(try program.run("index").status == 2)
    #expect(try program.run("search", "要约书").status == 0)
    #expect(try program.shell(listing).output == before)
    #expect(before.contains("Corpus/好.txt"))
  }

  private var program: Program { Program(directory: directory.path) }
}
