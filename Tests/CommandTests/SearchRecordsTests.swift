import Foundation
import SystemPackage
import Testing

/// `--json`: every line is an object; the hits are those of the other forms, and every highlight
/// and place can be checked against the text.
@Suite struct SearchRecordsTests {
  private typealias Record = [String: Any]

  @Test func describesTheSearch() throws {
    let (records, outcome) = try records("集体协商", "--limit", "3")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(records.map { $0["type"] as? String } == ["query", "hit", "hit", "hit", "summary"])
    #expect(records[0]["version"] as? Int == 1)
    #expect(records[0]["query"] as? String == "集体协商")
    #expect(records[0]["reading"] as? String == "asWritten")
    #expect(records[4]["shown"] as? Int == 3)
    let counted = try SampleLibrary.get().program.run("search", "-c", "集体协商").output
      .split(separator: "\n")
    #expect(records[4]["documents"] as? Int == counted.count)
    let counts = counted.compactMap { $0.split(separator: ":").last.flatMap { Int($0) } }
    #expect(records[4]["places"] as? Int == counts.reduce(0, +))
  }

  /// The hits are those of the plain lines, in their order.
  @Test func hasTheHitsOfThePlainLines() throws {
    let (records, _) = try records("工会 -合同", "--limit", "0")
    let paths = hits(in: records).compactMap { $0["path"] as? String }
    let listed = try SampleLibrary.get().program.run("search", "-l", "工会 -合同").output
    #expect(paths == listed.split(separator: "\n").map(String.init))
    #expect(!paths.isEmpty)
  }

  /// A place is where the UTF-8 file has the text, line and column counted from 1.
  @Test func placesAreInTheFiles() throws {
    let library = try SampleLibrary.get()
    let (records, _) = try records("要约书 OR 五一", "--limit", "0")
    var checked = 0
    for hit in hits(in: records) {
      let path = library.path.appending((hit["path"] as? String) ?? "").string
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for place in hit["places"] as? [Record] ?? [] {
        guard let line = place["line"] as? Int, let column = place["column"] as? Int,
          let found = place["text"] as? String
        else { continue }
        let rest = lines[line - 1].dropFirst(column - 1)
        #expect(rest.starts(with: found.unicodeScalars), "\(path):\(line):\(column)")
        checked += 1
      }
    }
    #expect(checked > 10)
  }

  /// Highlights are offsets of scalars in the snippet's text.
  @Test func highlightsAreMatches() throws {
    let (records, _) = try records("“要约书”", "--limit", "0")
    let snippets = hits(in: records).flatMap { $0["snippets"] as? [Record] ?? [] }
    #expect(!snippets.isEmpty)
    for snippet in snippets {
      let scalars = Array(((snippet["text"] as? String) ?? "").unicodeScalars)
      let highlights = snippet["highlights"] as? [[Int]] ?? []
      #expect(!highlights.isEmpty)
      for highlight in highlights {
        let match = String(String.UnicodeScalarView(scalars[highlight[0]..<highlight[1]]))
        #expect(["要约书", "要約書"].contains(match))
      }
    }
  }

  @Test func saysThatWordsWereSearchedInstead() throws {
    let (records, _) = try records("集体协商推进职工满意", "--limit", "1")
    #expect(records[0]["reading"] as? String == "anyWord")
    #expect((records[0]["words"] as? [String])?.contains("职工") == true)
  }

  private func records(
    _ arguments: String...
  ) throws -> (records: [Record], outcome: Program.Outcome) {
    let outcome = try SampleLibrary.get().program.run(["search", "--json"] + arguments)
    let records = try outcome.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Record)
    }
    return (records, outcome)
  }

  private func hits(in records: [Record]) -> [Record] {
    records.filter { $0["type"] as? String == "hit" }
  }
}
