import Indexing
import Querying
import Rendering
import Storage
import SystemPackage
import Testing

/// That a text cannot be shown is told in every form of an answer, with the reason and what to do.
@Suite struct TextAbsenceTests {
  private static let sentences: [(TextAbsence, OriginalLoss, [String])] = [
    (
      .missing, .missing,
      [
        "原文无法显示：文件已不在（索引中未存原文）。请运行 wensou index",
        "原文無法顯示：檔案已不在（索引中未存原文）。請執行 wensou index",
        "The text cannot be shown: the file is gone, and the index does not hold it. Run wensou index",
      ]
    ),
    (
      .changed, .changed,
      [
        "原文无法显示：文件在建索引之后改动过（索引中未存原文）。请运行 wensou index",
        "原文無法顯示：檔案在建索引之後改動過（索引中未存原文）。請執行 wensou index",
        "The text cannot be shown: the file was changed after it was indexed, and the index does not "
          + "hold it. Run wensou index",
      ]
    ),
    (
      .unreadable("Permission\u{1B}denied"), .unreadable("Permission\u{1B}denied"),
      [
        "原文无法显示：文件读不了（Permission␛denied）（索引中未存原文）。请运行 wensou index",
        "原文無法顯示：檔案讀不了（Permission␛denied）（索引中未存原文）。請執行 wensou index",
        "The text cannot be shown: the file cannot be read (Permission␛denied), and the index does "
          + "not hold it. Run wensou index",
      ]
    ),
    (
      .readsOtherwise, .readsOtherwise,
      [
        "原文无法显示：文件未变，但现在读出的文字不同（索引中未存原文）。请运行 wensou index --checksum",
        "原文無法顯示：檔案未變，但現在讀出的文字不同（索引中未存原文）。請執行 wensou index --checksum",
        "The text cannot be shown: the file is as it was, but reads otherwise now, and the index does "
          + "not hold it. Run wensou index --checksum",
      ]
    ),
  ]

  private static let languages: [Language] = [.simplified, .traditional, .english]

  private static func response(_ absence: TextAbsence) -> SearchResponse {
    var response = Sample.response
    response.hits[1].absence = absence
    return response
  }

  @Test(arguments: 0..<sentences.count, 0..<languages.count)
  func answersTellIt(number: Int, language: Int) {
    let (absence, _, sentences) = Self.sentences[number]
    let response = Self.response(absence)
    let name = Self.languages[language]
    let page = SearchPage(language: name, width: 80, isColored: false) { $0 }.text(of: response)
    #expect(page.contains("坏␛[2J名.txt\n    \(sentences[language])\n"), "\(page)")
    let totals = SearchTotals(language: name) { "讲话/" + $0 }.text(of: response)
    #expect(totals.hasPrefix("讲话/坏␛[2J名.txt: \(sentences[language])\n"), "\(totals)")
    let record = SearchRecords(language: name) { $0 }.text(of: response, to: "", seconds: 0)
      .split(separator: "\n")[2]
    let beginning = #""absence":{"message":"\#(sentences[language])","reason":""#
    #expect(record.contains(beginning), "\(record)")
  }

  @Test(
    arguments: zip(0..<sentences.count, ["missing", "changed", "unreadable", "readsOtherwise"]))
  func programsGetANameOfTheReason(number: Int, reason: String) {
    let response = Self.response(Self.sentences[number].0)
    let text = SearchRecords(language: .english) { $0 }.text(of: response, to: "", seconds: 0)
    #expect(text.contains(#""reason":"\#(reason)""#))
    #expect(text.split(separator: "\n").count { $0.contains("absence") } == 1)
  }

  @Test(arguments: 0..<sentences.count, 0..<languages.count)
  func errorsTellIt(number: Int, language: Int) {
    let (absence, loss, sentences) = Self.sentences[number]
    let line = ErrorText(language: Self.languages[language])
      .line(for: .storage(.lostOriginal(path: "讲话/甲.txt", loss)))
    let messages = Messages(Self.languages[language])
    #expect(line.contains("讲话/甲.txt"))
    #expect(line.hasSuffix(sentences[language].suffix(16) + "\n"), "\(line) \(absence) \(messages)")
  }

  @Test func aFileOfSeveralHitsIsToldOnce() {
    var response = Self.response(.missing)
    response.hits.append(response.hits[1])
    let totals = SearchTotals(language: .simplified) { $0 }.text(of: response)
    #expect(totals.split(separator: "\n").count == 2)
  }
}
