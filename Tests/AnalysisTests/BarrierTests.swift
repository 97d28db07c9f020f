import Testing

@testable import Analysis

/// What is lost is not jumped over: no term of any kind spans a U+FFFD.
@Suite struct BarrierTests {
  @Test(
    "Nothing spans a gap, be it found in the text or flagged by the cleaner",
    arguments: ["工\u{FFFD}会", "獎?wù)?会议", "總?cè)?擴", "a\u{FFFD}b", "工&#xFFFD;会"])
  func nothingSpansGap(source: String) throws {
    var analyzer = try Analyzer()
    let text = try analyzer.analyze(Array(source.utf8))
    let scalars = text.folded.scalars
    #expect(scalars.count { $0 == 0xFFFD } == 1)
    #expect(text.tokens.allSatisfy { !scalars[$0].contains(0xFFFD) })
    text.forEachGram { gram, _ in
      #expect(gram.first != 0xFFFD && gram.second != 0xFFFD)
    }
  }
}
