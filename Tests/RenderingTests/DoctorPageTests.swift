import Corpus
import Foundation
import Indexing
import Rendering
import Testing

@Suite struct DoctorPageTests {
  private static let report: IndexReport = {
    var report = IndexReport()
    report.fileCount = 3
    report.uncertainCount = 1
    report.encodings = [.big5: 1]
    report.diagnostics = ["甲.pdf", "乙.pdf"].map { name in
      Diagnostic(path: name, reason: .missingTool(program: "pdftotext", package: "poppler-utils"))
    }
    return report
  }()

  @Test(arguments: [
    (Language.simplified, "缺少  pdftotext（apt-get install poppler-utils）"),
    (.traditional, "缺少  pdftotext（apt-get install poppler-utils）"),
    (.english, "Missing    pdftotext (apt-get install poppler-utils)"),
  ])
  func missingProgramsAreNamedOnceWithTheirPackage(language: Language, line: String) {
    let page = DoctorPage(language: language, isColored: false) { $0 }
    let lines = page.summary(of: Self.report).split(separator: "\n")
    #expect(lines.filter { $0.contains("apt-get") } == [line[...]])
  }

  @Test func theSummaryDoesNotPointToItself() {
    let page = DoctorPage(language: .english, isColored: false) { $0 }
    #expect(page.summary(of: Self.report).contains("Encodings  Big5 1 · uncertain 1\n"))
  }

  @Test func theSumsAreAJSONObject() throws {
    let records = DoctorRecords(language: .english) { $0 }
    let line = records.summary(of: Self.report, seconds: 0.5)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["skipped"] as? [String: Int] == ["missingTool": 2])
    #expect(object["uncertain"] as? Int == 1)
    let tools = try #require(object["missingTools"] as? [[String: Any]])
    #expect(tools.map { $0["package"] as? String } == ["poppler-utils"])
    #expect(tools.map { $0["programs"] as? [String] } == [["pdftotext"]])
  }
}
