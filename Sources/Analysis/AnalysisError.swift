/// What can go wrong between source text and terms.
package enum AnalysisError: Error, Hashable, Sendable {
  /// ICU refused a call; `status` is ICU's own name of the reason.
  case icu(call: String, status: String)
  /// Stored repairs do not fit the source text they are to be applied to.
  case badRepairs(String)
  /// The word table beside the index is damaged, and ICU has no words to make another of.
  case damagedWords
}
