internal import Analysis
package import Indexing
package import Querying
internal import Storage

extension Searcher {
  /// The documents that have any of the words of a text, or two of its characters side by side, ranked:
  /// the best `limit`. Reads no more of the lists than that takes. Titles count as in a search.
  package mutating func rank(
    _ text: String, limit: Int, titleBoost: Double = 0
  ) throws(IndexError) -> [Hit] {
    do {
      let scalars = try FoldedText(query: text).scalars
      let ranking = try Ranking(RankedTerms(try namedTexts(scalars)), snapshot)
      let titles = titles(ranking, boost: titleBoost)
      return try ranking.best(limit: limit, titles: titles).map(namedHit)
    } catch let error as StorageError {
      throw .storage(error)
    } catch let error as AnalysisError {
      throw .analysis(error)
    } catch {
      preconditionFailure("ranking throws these two kinds of errors only: \(error)")
    }
  }

  /// A text and other names of the words in it, with the words of each.
  private mutating func namedTexts(
    _ text: [UInt32]
  ) throws(AnalysisError) -> [(scalars: [UInt32], words: [RankedTerm])] {
    var texts = [(scalars: text, words: try tokenizer.rankedWords(in: text))]
    guard !lexicon.isEmpty else { return texts }
    for token in try tokenizer.tokens(in: text) {
      for name in lexicon.otherNames(for: Array(text[token])) {
        let scalars = try FoldedText(query: name).scalars
        texts.append((scalars, try tokenizer.rankedWords(in: scalars)))
      }
    }
    return texts
  }
}
