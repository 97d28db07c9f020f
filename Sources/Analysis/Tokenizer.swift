/// Cuts folded text into words.
///
/// Words decide what comes first, never what is found, so tokenizers may differ in quality but all
/// keep these laws, tested for every conforming type:
/// - Tokens are ascending, do not overlap, are not empty and lie inside the text.
/// - Every word character (letter or digit) is in exactly one token.
/// - Every token holds a word character: punctuation, spaces and symbols alone are no token.
/// - No token crosses a line break.
/// - Any scalar value is allowed, valid or not, and the same text gives the same tokens.
package protocol Tokenizer {
  /// The words of `folded` as ranges of character positions.
  mutating func tokens(in folded: [UInt32]) throws(AnalysisError) -> [Range<Int>]
}
