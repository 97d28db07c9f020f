import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// `wensou browse` at a terminal: keys in, screen out.
@Suite struct BrowseTests {
  private func session(
    _ arguments: String..., environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> TerminalSession {
    var program = try SampleLibrary.get().program
    program.environment.merge(environment) { _, new in new }
    return try TerminalSession(program, ["browse"] + arguments, rows: rows, columns: columns)
  }

  @Test func whatIsTypedIsFound() throws {
    let session = try session()
    #expect(session.shows("输入词语"))
    session.press("集体")
    #expect(session.shows("查询> 集体"))
    session.press("协商")
    #expect(session.shows("13 篇、48 处"))
    #expect(session.screen.rows[0] == "查询> 集体协商")
    #expect(session.screen.column == 14)
    #expect(session.screen.row == 0)
    #expect(session.screen.rows[2].hasPrefix("▸ "))
    #expect(session.screen.unknown.isEmpty, "\(session.screen.unknown)")
    session.press("\u{1B}")
    #expect(session.status() == 0)
  }

  /// The bytes of a character may come one by one, as over a slow line.
  @Test func dividedCharactersArePutTogether() throws {
    let session = try session()
    #expect(session.shows("输入词语"))
    for byte in Array("要约书".utf8) {
      session.press([byte])
      usleep(70_000)
    }
    #expect(session.shows("查询> 要约书"))
    session.press("\u{7F}")
    #expect(session.waits { $0.rows[0] == "查询> 要约" && $0.column == 10 })
    session.press("\u{1B}[D书\u{1B}[F！")
    #expect(session.waits { $0.rows[0] == "查询> 要书约！" })
    session.press("\u{15}\u{1B}[200~集体\n协商\u{1B}[201~")
    #expect(session.waits { $0.rows[0] == "查询> 集体 协商" })
    session.press("\u{3}")
    #expect(session.status() == 0)
  }

  @Test func theTerminalIsLeftAsItWas() throws {
    let ends: [(String, (TerminalSession) -> Void, Int32)] = [
      ("escape", { $0.press("\u{1B}") }, 0), ("Ctrl-C", { $0.press("\u{3}") }, 0),
      ("q in the list", { $0.press("\tq") }, 0), ("SIGTERM", { $0.send(SIGTERM) }, 128 + SIGTERM),
      ("SIGHUP", { $0.send(SIGHUP) }, 128 + SIGHUP), ("SIGINT", { $0.send(SIGINT) }, 128 + SIGINT),
    ]
    for (name, end, status) in ends {
      let session = try session("工会")
      let before = try TerminalSession(Program(directory: "/"), ["--version"]).settings
      #expect(session.shows("查询> 工会"))
      #expect(session.settings != before)
      #expect(session.screen.isAlternate && session.screen.marksPastes)
      end(session)
      #expect(session.status() == status, "\(name)")
      #expect(session.settings == before, "\(name)")
      let screen = session.screen
      #expect(!screen.isAlternate && !screen.marksPastes, "\(name)")
      #expect(screen.isCursorShown && screen.isWrapping, "\(name)")
    }
  }

  @Test func itIsSuspendedAndGoesOn() throws {
    let session = try session("工会")
    #expect(session.shows("查询> 工会"))
    let raw = session.settings
    session.press("\u{1A}")
    #expect(session.isStopped())
    #expect(session.settings != raw)
    #expect(!session.screen.isAlternate)
    session.send(SIGCONT)
    #expect(session.waits { $0.isAlternate && $0.rows[0] == "查询> 工会" })
    #expect(session.settings == raw)
    session.press("\u{1B}")
    #expect(session.status() == 0)
  }

  @Test func theSizeMayChange() throws {
    let session = try session("工会")
    #expect(session.shows("Esc 退出"))
    session.resize(rows: 9, columns: 30)
    #expect(session.waits { $0.rows[0].contains("窗口太小，至少要 40×10") })
    session.resize(rows: 30, columns: 100)
    #expect(session.waits { $0.rows[29].contains("Esc 退出") })
    #expect(session.screen.unknown.isEmpty, "\(session.screen.unknown)")
    session.press("\u{3}")
    #expect(session.status() == 0)
  }

  @Test func aYearNarrowsTheQuery() throws {
    let session = try session("集体协商")
    #expect(session.shows("13 篇、48 处"))
    session.press("\u{1B}OQ")
    #expect(session.shows("▸ 2005  1 篇"))
    session.press("\u{1B}[B\u{1B}[B\r")
    #expect(session.shows("查询> 集体协商 年:2011"))
    #expect(session.shows("2 篇、"))
    session.press("\u{3}")
    #expect(session.status() == 0)
  }

  @Test func marksAreSaved() throws {
    let directory = try TemporaryDirectory()
    let session = try session("五一勞動獎")
    #expect(session.shows(" 篇、"))
    session.press("\u{14}\u{1B}[B\u{14}")
    #expect(session.shows("已标记 2"))
    let file = directory.path.appending("marks.tsv").string
    session.press("\u{13}\u{15}\(file)\r")
    #expect(session.shows("已存 2 行到"))
    session.press("\u{13}\u{15}\(file)\r")
    #expect(session.shows("已有文件"))
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(rows.first == "path\tline\ttext")
    #expect(rows.count == 3)
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("Corpus/") && $0.contains("五一") })
    session.press("\u{3}")
    #expect(session.status() == 0)
  }

  /// The editor gets the file and the line, and the screen comes back.
  @Test func theEditorIsOpenedAtTheLine() throws {
    let directory = try TemporaryDirectory()
    let file = directory.path.appending("arguments").string
    try directory.write("#!/bin/sh\necho \"$@\" > \(file)\n".utf8, to: "editor")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: directory.path.appending("editor").string)
    let session = try session(
      "要约书", environment: ["EDITOR": directory.path.appending("editor").string])
    #expect(session.shows(" 篇、"))
    let row = session.screen.rows[2]
    session.press("\u{F}")
    #expect(session.waits { _ in FileManager.default.fileExists(atPath: file) })
    #expect(session.waits { $0.isAlternate && $0.rows[2] == row })
    let arguments = try String(contentsOfFile: file, encoding: .utf8)
    let line = try #require(row.firstMatch(of: /:(\d+)\s/)).1
    #expect(arguments.hasPrefix("+\(line) Corpus/"))
    session.press("\u{1B}")
    #expect(session.status() == 0)
  }

  @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
  func theKeysAreAsReviewed(_ language: String) throws {
    let session = try session("--lang", language)
    session.press("\u{1B}OP")
    #expect(session.shows("$EDITOR"))
    try expectGolden(
      session.screen.rows.joined(separator: "\n") + "\n", named: "browse-keys-\(language)")
    session.press("\u{3}")
    #expect(session.status() == 0)
  }

  @Test func aTerminalIsNeeded() throws {
    let outcome = try SampleLibrary.get().program.run("browse", "工会")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "wensou browse 要在终端里运行；管道和脚本请用 wensou search\n")
  }

  @Test func withoutAnIndexNothingIsShown() throws {
    let directory = try TemporaryDirectory()
    let session = try TerminalSession(Program(directory: directory.path), ["browse"])
    #expect(session.status() == 2)
    #expect(!session.screen.isAlternate)
  }
}
