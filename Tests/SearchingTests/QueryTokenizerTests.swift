import Analysis
import TestSupport
import Testing

@testable import Searching

/// Names of a lexicon are words of a query, and all else is cut as the corpus is.
@Suite struct QueryTokenizerTests {
  private static func words(_ text: String, _ lexicon: String) throws -> [String] {
    var tokenizer = QueryTokenizer(try Analyzer(), lexicon: try LexiconWords(Lexicon(lexicon)))
    let folded = try FoldedDocument.folded(text)
    return try tokenizer.tokens(in: folded).map { Term(folded: folded[$0]).text }
  }

  @Test(arguments: [
    ("县总工会开展集体协商", "县总工会", ["县总工会", "开展", "集体", "协商"]),
    ("縣總工會的工作", "县总工会 = 县总", ["县总工会", "的", "工作"]),
    ("三双工程和三双", "三双\n三双工程", ["三双工程", "和", "三双"]),
    ("GDPX和GDP增长率", "GDP = DP\n增长率", ["gdpx", "和", "gdp", "增长率"]),
    ("13.5增长", "3.5\n5增长", ["13.5", "增长"]), ("", "甲", []), ("工会工作", "", ["工会", "工作"]),
  ])
  func cutsByNames(text: String, lexicon: String, words: [String]) throws {
    #expect(try Self.words(text, lexicon) == words)
  }

  @Test func keepsTheLawsOfTokenizers() throws {
    var random = RandomCorpus(seed: 62)
    let analyzer = try Analyzer()
    for round in 0..<LoopScale.rounds(200) {
      let text = try FoldedDocument.folded(random.text(length: 30))
      var plain = QueryTokenizer(analyzer)
      var base = analyzer
      #expect(try plain.tokens(in: text) == base.tokens(in: text))
      let names = (0..<3).map { _ in random.word() } + ["总会GDP", "a-", "5000"]
      let lexicon = try Lexicon(names.joined(separator: "\n"))
      var tokenizer = QueryTokenizer(analyzer, lexicon: try LexiconWords(lexicon))
      let tokens = try tokenizer.tokens(in: text)
      var end = 0
      for token in tokens {
        #expect(token.lowerBound >= end && !token.isEmpty, "round \(round)")
        #expect(text[token].contains(where: TextClass.isGram), "round \(round)")
        #expect(!text[end..<token.lowerBound].contains(where: TextClass.isGram), "round \(round)")
        end = token.upperBound
      }
      #expect(end <= text.count && !text[end...].contains(where: TextClass.isGram))
    }
  }
}
