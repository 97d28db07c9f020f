/// One place where damage in the source text was repaired.
package struct Repair: Hashable, Sendable {
  /// The damage.
  package enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// Pinyin inserted after its character: `總結(jié)`.
    case pinyin = 0
    /// A character written as an HTML entity: `&nbsp;`, `&#8220;`.
    case entity = 1
    /// GBK bytes read one off behind an insertion that split a character, read anew: `獎?wù)潞凸ぷ`.
    case shifted = 2
    /// A place where bytes are lost, in the clean text one U+FFFD: nothing matches across it.
    case gap = 3
    /// A character that shows nothing and would split the word it stands in: a zero-width space.
    case invisible = 4
    /// What belongs to the page and not to the text: navigation, front matter.
    case furniture = 5
  }

  /// The damage.
  package var kind: Kind

  /// What was replaced: UTF-8 offsets in the source text.
  package var source: Range<Int>

  /// What stands in the clean text instead; empty for what was dropped.
  package var replacement: String

  /// A repair made of its parts.
  package init(kind: Kind, source: Range<Int>, replacement: String) {
    self.kind = kind
    self.source = source
    self.replacement = replacement
  }
}
