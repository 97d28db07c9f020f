internal import Analysis

extension FoldedText {
  /// A query's text, repaired and folded like the texts of the corpus, so that a pasted damaged
  /// text finds its source.
  init(query text: String) throws(AnalysisError) {
    let source = Array(text.utf8)
    self.init(clean: try CleanText(source: source, repairs: Cleaner.repairs(in: source)).utf8)
  }
}
