import TestSupport
import Testing

@testable import Analysis

@Suite struct AnalyzerTests {
  @Test(arguments: [
    ("維護職工的合法權益，發展工會工作。", "维护职工的合法权益，发展工会工作。"),
    ("ＧＤＰ增長７．５％", "gdp增长7.5%"),
  ])
  func bothScriptsGiveTheSameTerms(one: String, other: String) throws {
    var analyzer = try Analyzer()
    let terms = try [one, other].map { try Array(analyzer.analyze(Array($0.utf8)).terms) }
    #expect(terms[0] == terms[1])
  }

  @Test func identityTellsTheDictionaryFromTheIterator() throws {
    #expect(try Analyzer(words: nil).identity == Analyzer.iteratorIdentity)
    #expect(try Analyzer(words: WordTable.folded).identity == Analyzer.dictionaryIdentity)
    #expect(try Analyzer().identity == Analyzer.identity)
    #expect(Analyzer.dictionaryIdentity != Analyzer.iteratorIdentity)
  }

  @Test func withoutADictionaryICUCuts() throws {
    var analyzer = try Analyzer(words: nil)
    let folded = FoldedText(clean: Array("工會工作總結 a.b".utf8)).scalars
    let icu = try ICUTokenizer(isWordCharacter: TextClass.isGram)
    #expect(try analyzer.tokens(in: folded) == icu.tokens(in: folded))
  }
}
