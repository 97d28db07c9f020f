package import Analysis
package import Corpus

/// Cuts a source text into its speeches and tells what is known about each.
package struct Describer {
  /// A describer.
  package init() {}

  /// The documents of a text, in its order.
  ///
  /// Law: the sources of the documents join to the text, byte for byte.
  package func documents(
    of text: SourceText, repairs: [Repair]
  ) throws(AnalysisError) -> [DescribedDocument] {
    [
      DescribedDocument(
        source: text.utf8[...], repairs: repairs, firstLine: 1, speech: nil,
        fields: FileNameReader.fields(of: text.name))
    ]
  }
}
