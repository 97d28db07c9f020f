internal import Analysis
package import Indexing

/// Cuts folded texts into words: as the texts of the corpus are cut, and by the names of a lexicon before.
package struct WordCutter {
  private var tokenizer: QueryTokenizer

  /// Whether every word is one that the corpus is cut by, so that the index knows its documents.
  package let isOfIndex: Bool

  /// Cuts as the texts of a snapshot are cut.
  package init(_ snapshot: Snapshot, lexicon: Lexicon) throws(IndexError) {
    let words: LexiconWords
    do throws(AnalysisError) { words = try LexiconWords(lexicon) } catch { throw .analysis(error) }
    tokenizer = QueryTokenizer(try snapshot.analyzerOfManyTexts(), lexicon: words)
    isOfIndex = words.isEmpty
  }

  /// The words of a text, ascending and apart; what is between them is none.
  package mutating func words(in folded: [UInt32]) throws(IndexError) -> [Range<Int>] {
    do throws(AnalysisError) { return try tokenizer.tokens(in: folded) } catch {
      throw .analysis(error)
    }
  }
}
