import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `wensou doctor` says.
@Suite struct DoctorTests {
  @Test func ofTheOwnCorpusIsAsReviewed() throws {
    let library = try SampleLibrary.get()
    let outcome = try library.program.run("doctor")
    try expectGolden(Transcript(["doctor"], outcome, in: library.path).text, named: "doctor")
  }

  @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
  func ofOddFilesIsAsReviewed(_ language: String) throws {
    let directory = try oddFiles()
    let pages = try [["doctor"], ["doctor", "--json"]].map { command in
      let arguments = command + ["--lang", language]
      let outcome = try Program(directory: directory.path).run(arguments)
      return Transcript(arguments, outcome, in: directory.path).text
    }
    try expectGolden(pages.joined(separator: "\n"), named: "doctor-odd-\(language)")
  }

  @Test func everyLineOfJSONIsAnObjectWithItsVersion() throws {
    let directory = try oddFiles()
    let outcome = try Program(directory: directory.path).run("doctor", "--json")
    let records = try outcome.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(
      records.map { $0["type"] as? String } == Array(repeating: "file", count: 6) + ["summary"])
    #expect(records.allSatisfy { $0["version"] as? Int == 1 })
  }

  @Test func theExitStatusTellsWhetherSomethingIsWrong() throws {
    let directory = try oddFiles()
    let program = Program(directory: directory.path)
    #expect(try program.run("doctor", "Corpus/甲.txt").status == 0)
    #expect(try program.run("doctor", "Corpus/甲.txt", "Corpus/空.txt").status == 2)
    #expect(try program.run("doctor", "Corpus/没有.txt").status == 2)
    #expect(try program.run("doctor").status == 2)
    #expect(try program.run("doctor", "").status == 64)
  }

  @Test func statedEncodingsCount() throws {
    let directory = try TemporaryDirectory()
    try directory.write([0xB9, 0xA4, 0xBB, 0xE1], to: "Corpus/甲.txt")
    let outcome = try Program(directory: directory.path).run(
      "doctor", "--encoding", "**=gb18030")
    #expect(outcome.output.hasPrefix("Corpus/甲.txt  纯文本 · GB18030 · 4 字节\n"))
  }

  /// It reads; it writes neither an index nor anything else.
  @Test func nothingIsWritten() throws {
    let directory = try oddFiles()
    let before = try FileManager.default.subpathsOfDirectory(atPath: directory.path.string)
    _ = try Program(directory: directory.path).run("doctor")
    let after = try FileManager.default.subpathsOfDirectory(atPath: directory.path.string)
    #expect(before.sorted() == after.sorted())
  }

  private func oddFiles() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    let files: [(name: String, bytes: [UInt8])] = [
      ("甲.txt", Array("关于总结的讲话\n".utf8)), ("空.txt", []),
      ("坏.txt", Array("總結(jié)\n獎?wù)?rdquo;等&nbsp;二０１四\u{200B}年\u{E000}\r\n".utf8) + [0xFF]),
      ("包.zip", SampleArchive.bytes), ("图.exe", [0]),
      ("表.csv", Array("标题,正文\n甲,总结的话&nbsp;\n乙,讲话的话&nbsp;\n".utf8)),
    ]
    for file in files { try directory.write(file.bytes, to: "Corpus/\(file.name)") }
    return directory
  }
}
