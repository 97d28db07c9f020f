import Querying
import Rendering
import Testing

@Suite struct QueryReadingTests {
  static let query = "集体协商　（合同｜“要约书”）　-草案"

  @Test(arguments: [
    (Language.simplified, "理解为: “集体协商” 与 (“合同” 或 “要约书”)，排除 “草案”（简繁合并）"),
    (.traditional, "理解為: 「集体协商」 與 (「合同」 或 「要约书」)，排除 「草案」（簡繁合併）"),
    (
      .english,
      "Read as: “集体协商” and (“合同” or “要约书”), excluding “草案” (Simplified and Traditional alike)"
    ),
  ])
  func languages(language: Language, text: String) throws {
    let query = try QueryParser.parse(Self.query)
    #expect(QueryReading(language: language).text(of: query, read: .asWritten) == text)
  }

  @Test(arguments: [
    ("a", "“a”"), ("a b c", "“a” 与 “b” 与 “c”"), ("a b | c", "(“a” 与 “b”) 或 “c”"),
    ("-a", "全部文件，排除 “a”"), ("-a -b c", "“c”，排除 “a”、“b”"),
    ("a -(b | c)", "“a”，排除 (“b” 或 “c”)"), ("a | -b", "“a” 或 (全部文件，排除 “b”)"),
    ("-(a -b)", "全部文件，排除 (“a”，排除 “b”)"), ("\"a\nb\u{1B}\"", "“a b␛”"),
  ])
  func shapes(text: String, phrase: String) throws {
    let reading = QueryReading(language: .simplified)
    let query = try QueryParser.parse(text)
    #expect(reading.text(of: query, read: .asWritten) == "理解为: \(phrase)（简繁合并）")
  }

  @Test(arguments: [
    (Language.simplified, "原文没有找到，改查其中任一词: “工资”、“协商”"),
    (.traditional, "原文沒有找到，改查其中任一詞: 「工资」、「协商」"),
    (.english, "The exact text was not found; searched for any of its words: “工资”, “协商”"),
  ])
  func wordsInsteadOfTheText(language: Language, line: String) {
    let text = QueryReading(language: language)
      .text(of: .bare("工资协商"), read: .anyWord(["工资", "协商"]))
    #expect(text.split(separator: "\n").last.map(String.init) == line)
    #expect(text.split(separator: "\n").count == 2)
  }
}
