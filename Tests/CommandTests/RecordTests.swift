import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

/// A record of a run says what another run must find again.
@Suite struct RecordTests {
  private struct Record: Decodable {
    struct Studied: Decodable {
      var hash: String
      var documents: Int
    }
    struct Result: Decodable {
      var hash: String
      var rows: Int
    }
    var arguments: [String]
    var program: String
    var studied: Studied
    var result: Result
  }

  private static let studies = [
    ["count", "协商", "--by", "年"], ["trend", "协商"], ["plot", "要约书"], ["figures", "要约书"], ["dup"],
    ["kwic", "要约书"], ["search", "要约书"],
  ]

  private static func record(_ arguments: [String], _ program: Program) throws -> Record {
    let directory = try TemporaryDirectory()
    let file = directory.path.appending("记录.json").string
    let outcome = try program.run(arguments + ["--record", file])
    #expect(outcome.status == 0)
    #expect(
      outcome.output.replacing(/"seconds":[0-9.eE+-]+/, with: "")
        == (try program.run(arguments)).timelessOutput)
    return try JSONDecoder().decode(Record.self, from: Data(contentsOf: URL(filePath: file)))
  }

  @Test(arguments: studies)
  func anotherIndexOfTheSameFilesHasTheSameRecord(_ study: [String]) throws {
    let (library, other) = (try SampleLibrary.get(), try TemporaryDirectory())
    try copyOwnCorpus(to: other.path)
    let program = Program(directory: other.path)
    for part in ["Corpus/报告", "Corpus/总结", "Corpus"] {
      #expect(try program.run("index", part).status == 0)
    }
    let (record, again) = (try Self.record(study, library.program), try Self.record(study, program))
    #expect(record.studied.hash == again.studied.hash)
    #expect(record.result.hash == again.result.hash)
    #expect(record.studied.documents == 32)
    #expect(record.arguments.starts(with: study))
    #expect(record.program.hasPrefix("wensou "))
    let rows = try library.program.run(study + ["--csv"]).output.count { $0 == "\n" } - 1
    #expect(record.result.rows == rows)
  }

  /// The hash is of what is printed as a table, or exported.
  @Test(
    arguments: studies.map { $0 + ["--csv"] }
      + [
        ["export", "--tokens"], ["export", "--matrix"], ["export", "--graphml"],
        ["export", "--conll"],
      ]
  )
  func theHashIsOfThePrintedResult(_ run: [String]) throws {
    let program = try SampleLibrary.get().program
    let record = try Self.record(run, program)
    let printed = Array(try program.run(run).output.utf8)
    #expect(record.result.hash == Self.hexadecimal(Fingerprint(of: printed)))
  }

  private static func hexadecimal(_ fingerprint: Fingerprint) -> String {
    String(format: "%016lx%016lx", fingerprint.high, fingerprint.low)
  }

  /// A search is recorded with its places, whatever is printed of it.
  @Test(arguments: [["-l"], ["-c"], ["--json"], ["-o"], []])
  func aSearchIsRecordedByItsPlaces(_ form: [String]) throws {
    let program = try SampleLibrary.get().program
    let search = ["search", "协商", "--limit", "3"]
    let (record, table) = (
      try Self.record(search + form, program), try Self.record(search + ["--csv"], program)
    )
    #expect(record.result.hash == table.result.hash)
    #expect(try program.run(search + ["-q", "--record", "/tmp/r"]).status == 64)
    #expect(try program.run(search + ["-L", "--record", "/tmp/r"]).status == 64)
  }

  @Test func otherTextsHaveAnotherHash() throws {
    let program = try SampleLibrary.get().program
    let record = try Self.record(["count", "协商"], program)
    let part = try Self.record(["count", "协商", "--where", "年:2010..2014"], program)
    #expect(record.studied.hash != part.studied.hash)
    #expect(record.result.hash != part.result.hash)
  }

  @Test func aFileThatCannotBeWrittenIsTold() throws {
    let outcome = try SampleLibrary.get().program.run("count", "协商", "--record", "/nowhere/r.json")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("/nowhere/r.json"))
    #expect(try SampleLibrary.get().program.run("count", "协商", "--record", "").status == 64)
  }
}
