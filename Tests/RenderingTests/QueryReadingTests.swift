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
    ("集体协商 同句 (合同|要约书) -草案", "(“集体协商” 与 (“合同” 或 “要约书”) 同句)，排除 “草案”"),
    ("a 同段 b", "“a” 与 “b” 同段"), ("a #5 b", "“a” 与 “b” 相距至多 5 字"), ("a $5 b", "“a” 之后至多 5 字 “b”"),
    ("a #5 b 同句 c", "“a” 〔相距至多 5 字〕 “b” 同句 “c”"), ("-(a $1 b)", "全部文件，排除 (“a” 之后至多 1 字 “b”)"),
    ("“集体？商”", "“集体？商”（？一字，…至多十字）"), ("形:後", "字形 “後”"),
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

  @Test(arguments: [
    (Language.simplified, "按词查任一: “工资”、“协商”"), (.traditional, "按詞查任一: 「工资」、「协商」"),
    (.english, "Searched for any of the words: “工资”, “协商”"),
  ])
  func wordsThatWereAskedFor(language: Language, line: String) {
    let text = QueryReading(language: language)
      .text(of: .bare("工资协商"), read: .words(["工资", "协商"]))
    #expect(text.split(separator: "\n").last.map(String.init) == line)
  }

  @Test(arguments: [
    (Language.simplified, "理解为: “县总” 或 “县总工会”（简繁合并，含词典中的别名）"),
    (.traditional, "理解為: 「县总」 或 「县总工会」（簡繁合併，含詞典中的別名）"),
    (
      .english,
      "Read as: “县总” or “县总工会” (Simplified and Traditional alike; names from the lexicon)"
    ),
  ])
  func namesOfALexicon(language: Language, line: String) {
    let response = SearchResponse(
      query: .or([.bare("县总"), .bare("县总工会")]), reading: .asWritten, lexiconWords: ["县总"],
      documentCount: 0, placeCount: 0, hits: [])
    #expect(QueryReading(language: language).text(of: response) == line)
  }

  @Test func nearnessInEnglish() throws {
    let query = try QueryParser.parse("a #1 b | (c $2 d) | e SEN f | g #3 h PARA i")
    #expect(
      QueryReading(language: .english).text(of: query, read: .asWritten) == """
        Read as: (“a” and “b” at most 1 character apart) or (“c”, then “d” at most 2 characters behind) \
        or (“e” and “f” in one sentence) or (“g” [at most 3 characters apart] “h” in one paragraph “i”) \
        (Simplified and Traditional alike)
        """)
  }
}
