import Browsing
import Querying
import Rendering
import TestSupport
import Testing

/// What keys and answers do to the screen, without any terminal.
@Suite struct BrowserTests {
  private static let size = ScreenSize(rows: 24, columns: 80)

  private static func browser(
    _ query: String = "", size: ScreenSize = size, language: Language = .simplified
  ) -> Browser {
    Browser(messages: Messages(language), size: size, query: query) { $0 }
  }

  private static func hit(_ number: Int, lines: Int = 2) -> Hit {
    let snippets = (1...lines).map { line in
      var snippet = Snippet(
        line: line * 10, headings: ["一、总则", "（二）协商"], text: "推进工会集体协商\(line)，e\u{301}👍\u{1B}[2J",
        highlights: [6..<12], isCutBefore: line == 2, isCutAfter: true)
      snippet.before = [SurroundingLine(number: line * 10 - 1, text: "前一行的文字")]
      snippet.after = [
        SurroundingLine(
          number: line * 10 + 1, text: String(repeating: "后面很长的一行。", count: 40))
      ]
      return snippet
    }
    return Hit(
      path: "文集/很长的目录名/文\(number).txt", title: "总结\(number)",
      fields: [HitField(name: "年", value: "2014")], score: 1, placeCount: lines, places: [],
      snippets: snippets)
  }

  private static func answer(_ query: String, limit: Int, count: Int) -> BrowserEvent {
    let request = BrowserRequest(query: query, limit: limit)
    return .answered(
      BrowserAnswer(request, hits: (0..<count).map { hit($0) }, remark: nil, milliseconds: 3))
  }

  private func text(_ browser: Browser) -> String {
    browser.frame.rows.map(\.text).joined(separator: "\n")
  }

  @Test func everyKeyAsksAndOnlyTheLastAnswerIsShown() {
    var browser = Self.browser()
    #expect(browser.firstEffects.isEmpty)
    #expect(
      browser.handle(.key(.text("工")))
        == [.search(BrowserRequest(query: "工", limit: Self.limit))])
    #expect(
      browser.handle(.key(.text("会")))
        == [.search(BrowserRequest(query: "工会", limit: Self.limit))])
    #expect(browser.handle(Self.answer("工", limit: Self.limit, count: 3)).isEmpty)
    #expect(text(browser).contains("检索中…"))
    #expect(browser.handle(Self.answer("工会", limit: Self.limit, count: 3)) == [.count(query: "工会")])
    #expect(text(browser).contains("3 篇 · 3 毫秒"))
    #expect(text(browser).contains("▸ 文集/很长的目录名/文0.txt:10  推进工会集体协商1"))
    #expect(text(browser).contains("一、总则 › （二）协商"))
    _ = browser.handle(.counted(BrowserTotals(query: "工", documents: 7, places: 8)))
    #expect(!text(browser).contains("7 篇"))
    _ = browser.handle(.counted(BrowserTotals(query: "工会", documents: 1234, places: 5678)))
    #expect(text(browser).contains("1,234 篇、5,678 处 · 3 毫秒"))
    #expect(browser.handle(.key(.text(" "))).isEmpty)
    _ = browser.handle(.key(.control("u")))
    #expect(text(browser).contains("输入词语"))
  }

  /// How many documents the first request of this screen asks for.
  private static let limit = 9

  /// What was typed and taken back is asked and counted again.
  @Test func aQueryThatComesBackIsCountedAgain() {
    var browser = Self.found()
    _ = browser.handle(.key(.text("x")))
    _ = browser.handle(.key(.backspace))
    #expect(
      browser.handle(Self.answer("工会", limit: Self.limit, count: 3)) == [.count(query: "工会")])
  }

  @Test func aProblemIsToldAndTheListStays() {
    var browser = Self.found()
    _ = browser.handle(.key(.text("(")))
    let request = BrowserRequest(query: "工会(", limit: Self.limit)
    let answer = BrowserAnswer(request, hits: nil, remark: "查询有误", milliseconds: 0)
    #expect(browser.handle(.answered(answer)).isEmpty)
    #expect(text(browser).contains("── 查询有误 "))
    #expect(text(browser).contains("文0.txt"))
  }

  /// Only rows that differ are sent again.
  @Test func onlyChangesAreShown() {
    var browser = Self.found()
    let first = browser.frame
    #expect(first.sequence(after: first, isColored: true) == "\u{1B}[?25l\u{1B}[1;11H\u{1B}[?25h")
    _ = browser.handle(.key(.text("x")))
    let changes = browser.frame.sequence(after: first, isColored: true)
    #expect(changes.split(separator: "\u{1B}[2K").count == 3)
    #expect(changes.contains("\u{1B}[1;1H\u{1B}[2K\u{1B}[1m查询> \u{1B}[0m工会x"))
  }

  @Test func matchesFollowOneAnother() {
    var browser = Self.found()
    #expect(browser.frame.rows[2].text.hasPrefix("▸ 文集"))
    _ = browser.handle(.key(.control("n")))
    #expect(browser.frame.rows[2].text.contains("文0.txt:20"))
    _ = browser.handle(.key(.control("n")))
    #expect(browser.frame.rows[3].text.hasPrefix("▸ 文集/很长的目录名/文1.txt:10"))
    _ = browser.handle(.key(.control("p")))
    #expect(browser.frame.rows[2].text.contains("文0.txt:20"))
    #expect(
      browser.handle(.key(.enter)) == [.page(path: "文集/很长的目录名/文0.txt", line: 20)])
    #expect(
      browser.handle(.key(.control("o"))) == [.edit(path: "文集/很长的目录名/文0.txt", line: 20)])
  }

  /// Near the end of what was asked for more is asked for; the mark stays.
  @Test func moreIsAskedFor() throws {
    var browser = Self.browser("工会")
    _ = browser.handle(Self.answer("工会", limit: Self.limit, count: Self.limit))
    let effects = browser.handle(.key(.down))
    let request = try #require(
      effects.compactMap { effect in if case .search(let request) = effect { request } else { nil }
      }
      .first)
    #expect(request.limit > Self.limit)
    _ = browser.handle(Self.answer("工会", limit: request.limit, count: request.limit))
    #expect(browser.frame.rows[3].text.hasPrefix("▸"))
  }

  @Test func marksAreKeptAndSaved() {
    var browser = Self.found()
    _ = browser.handle(.key(.control("s")))
    #expect(text(browser).contains("还没有标记"))
    _ = browser.handle(.key(.control("t")))
    _ = browser.handle(.key(.tab))
    _ = browser.handle(.key(.text("j")))
    _ = browser.handle(.key(.text(" ")))
    _ = browser.handle(.key(.text("j")))
    _ = browser.handle(.key(.text(" ")))
    _ = browser.handle(.key(.text(" ")))
    #expect(text(browser).contains("已标记 2"))
    _ = browser.handle(.key(.control("s")))
    #expect(text(browser).contains("存到> wensou-marks.tsv"))
    let effects = browser.handle(.key(.enter))
    guard case .export(let places, "wensou-marks.tsv")? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(places.map(\.line) == [10, 10])
    #expect(places.map(\.path) == ["文集/很长的目录名/文0.txt", "文集/很长的目录名/文1.txt"])
  }

  @Test func aValueNarrowsTheQuery() {
    let facet = Facet(
      field: "年",
      values: [
        .init("2013", documentCount: 3, placeCount: 4),
        .init("2014", documentCount: 1, placeCount: 1), .init(nil, documentCount: 9, placeCount: 9),
      ])
    var browser = Self.found("工会 年:2001 x")
    #expect(
      browser.handle(.key(.function(2))) == [.list(.year, query: "工会 年:2001 x")])
    _ = browser.handle(.listed(query: "工会 年:2001 x", facet))
    #expect(text(browser).contains("▸ 2013"))
    _ = browser.handle(.key(.down))
    _ = browser.handle(.key(.down))
    let effects = browser.handle(.key(.enter))
    #expect(effects == [.search(BrowserRequest(query: "工会 x 年:2014", limit: Self.limit))])
    #expect(text(browser).hasPrefix("查询> 工会 x 年:2014"))
  }

  @Test func escapeGoesBackAndThenQuits() {
    var browser = Self.found()
    for key in [Key.function(1), .function(2), .function(3), .tab] {
      _ = browser.handle(.key(key))
      #expect(browser.handle(.key(.escape)).isEmpty, "\(key)")
    }
    #expect(browser.handle(.key(.escape)) == [.quit])
    #expect(browser.handle(.key(.control("c"))) == [.quit])
  }

  /// Whatever comes, every row is as wide as the screen, the cursor is on it, and nothing commands the terminal.
  @Test(arguments: 0..<40) func everyFrameFits(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let languages: [Language] = [.simplified, .traditional, .english]
    var size = ScreenSize(
      rows: .random(in: 1...40, using: &generator), columns: .random(in: 1...120, using: &generator)
    )
    var browser = Self.browser(
      "工会", size: size, language: languages[Int(seed % 3)])
    for _ in 0..<60 {
      let event = Self.event(&generator)
      if case .resized(let new) = event { size = new }
      _ = browser.handle(event)
      let frame = browser.frame
      #expect(frame.rows.count == size.rows, "seed \(seed)")
      for row in frame.rows {
        #expect(CellWidth.of(row.text) == size.columns, "seed \(seed): \(row.text)")
        #expect(VisibleText.of(row.text) == row.text, "seed \(seed)")
      }
      if let cursor = frame.cursor {
        #expect((0..<size.rows).contains(cursor.row), "seed \(seed)")
        #expect((0..<size.columns).contains(cursor.column), "seed \(seed)")
      }
    }
  }

  private static func event(_ generator: inout SeededGenerator) -> BrowserEvent {
    let keys: [Key] = [
      .text("工"), .text("会e\u{301}👍"), .text(" "), .text("j"), .text("n"), .text("?"),
      .text("\u{200D}"),
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .control("n"), .control("p"), .control("t"), .control("s"), .control("u"),
      .control("w"), .function(1), .function(2), .function(3),
      .text(String(repeating: "长", count: 90)),
    ]
    switch Int.random(in: 0..<12, using: &generator) {
    case 0:
      return .resized(
        ScreenSize(
          rows: .random(in: 1...40, using: &generator),
          columns: .random(in: 1...120, using: &generator)))
    case 1...2: return answer("工会", limit: limit, count: .random(in: 0...12, using: &generator))
    case 3:
      return .listed(
        query: "工会",
        Facet(
          field: "年",
          values: (0..<Int.random(in: 0...50, using: &generator)).map {
            .init("值\($0)", documentCount: $0, placeCount: $0)
          }))
    case 4: return .told("消息\u{1B}[2J\n")
    default: return .key(keys[Int.random(in: 0..<keys.count, using: &generator)])
    }
  }

  private static func found(_ query: String = "工会") -> Browser {
    var browser = browser(query)
    _ = browser.handle(answer(query, limit: limit, count: 5))
    return browser
  }
}
