import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// The stage that stops a match is named.
@Suite struct MatchDiagnosisTests {
  private static let corpus = Result {
    try IndexedCorpus([
      SourceDocument(
        name: "工会/2013总结.txt",
        "工会工作总结\n\n一、集体协商\n後來總結(jié)，GDPX增长。工资和协商\n合同，工\u{FFFD}会。&nbsp;企业"),
      SourceDocument(name: "b.txt", "别的文件"),
    ])
  }

  private func diagnose(_ query: String) throws -> MatchDiagnosis {
    let searcher = try Searcher(Self.corpus.get().snapshot)
    let diagnoses = try searcher.diagnose(try QueryParser.parse(query), inFile: "工会/2013总结.txt")
    #expect(diagnoses.count == 1)
    return try #require(diagnoses.first)
  }

  @Test(
    arguments: [
      ("集体协商", .found(places: 1)), ("“总结”", .found(places: 2)), ("gdp", .insideWord),
      ("形:后来", .writtenOtherwise(["後來"])), ("(jié)", .repairedAway),
      ("“工资协商”", .apart(["工资", "协商"])),
      ("“增长工资”", .interrupted), ("“协商合同”", .interrupted), ("节:增长", .outsideHeading),
      ("节:协商", .found(places: 1)), ("地:射阳", .otherValue([])), ("文件:*.pdf", .otherValue([])),
      ("工资 同句 增长", .tooFar), ("工资 同句 农业", .missing), ("农业", .missing), ("“农？某”", .missing),
    ] as [(String, MatchDiagnosis.Finding)])
  func stages(query: String, finding: MatchDiagnosis.Finding) throws {
    let diagnosis = try diagnose(query)
    #expect(diagnosis.parts.map(\.finding) == [finding])
    let isFound = if case .found = finding { true } else { false }
    #expect(diagnosis.matches == isFound)
    #expect(diagnosis.parts.map(\.isAsWanted) == [isFound])
  }

  @Test func exclusionsAreParts() throws {
    let diagnosis = try diagnose("总结 -(增长 OR 农业)")
    #expect(!diagnosis.matches)
    #expect(diagnosis.parts.map(\.isExcluded) == [false, true, true])
    #expect(diagnosis.parts.map(\.isAsWanted) == [true, false, true])
  }

  @Test func aFileThatIsNotThere() throws {
    let searcher = try Searcher(Self.corpus.get().snapshot)
    #expect(try searcher.diagnose(.bare("a"), inFile: "c.txt").isEmpty)
  }
}
