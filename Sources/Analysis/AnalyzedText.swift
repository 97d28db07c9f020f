/// A text and everything that is indexed of it. All positions are characters of the clean text.
package struct AnalyzedText: Sendable {
  /// The decoded text, UTF-8.
  package let source: [UInt8]

  /// The repaired text.
  package let clean: CleanText

  /// The clean text folded, one character for one character.
  package let folded: FoldedText

  /// The word tokens, ascending.
  package let tokens: [Range<Int>]

  /// The outline, in the order of the text.
  package let headings: [Heading]

  /// The title's characters, if there is a title.
  package let title: Range<Int>?

  /// The terms of the tokens, in the order of the text.
  package var terms: some Sequence<Term> {
    tokens.lazy.map { Term(folded: folded.scalars[$0]) }
  }

  /// The grams, in the order of the text; see `GramKey`.
  package func forEachGram(_ body: (GramKey, UInt32) -> Void) {
    GramKey.forEach(in: folded.scalars[...], body)
  }

  /// The characters of a range as they stand in the clean text.
  package func cleanText(_ positions: Range<Int>) -> String {
    let offsets = CharacterOffsets.utf8Offsets(
      ofAscendingPositions: [positions.lowerBound, positions.upperBound], in: clean.utf8)
    return String(decoding: clean.utf8[offsets[0]..<offsets[1]], as: UTF8.self)
  }
}
