internal import Analysis

extension CleanText {
  /// A query's text, repaired like the texts of the corpus, so that a pasted damaged text finds its
  /// source.
  init(query text: String) throws(AnalysisError) {
    let source = Array(text.utf8)
    try self.init(source: source, repairs: Cleaner.repairs(in: source))
  }
}

extension FoldedText {
  /// A query's text, repaired and folded like the texts of the corpus.
  init(query text: String) throws(AnalysisError) {
    self.init(clean: try CleanText(query: text).utf8)
  }
}
