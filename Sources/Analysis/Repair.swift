/// One place where damage in the source text was repaired.
package struct Repair: Hashable, Sendable {
  /// The damage.
  package enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// Pinyin inserted after its character: `總結(jié)`.
    case pinyin = 0
    /// A character written as an HTML entity: `&nbsp;`, `&#8220;`.
    case entity = 1
    /// Page furniture or front matter, kept in the stored text and left out of the index.
    case furniture = 5
  }

  /// The damage.
  package var kind: Kind

  /// What was replaced: UTF-8 offsets in the source text.
  package var source: Range<Int>

  /// What stands in the clean text instead; empty for an insertion.
  package var replacement: String

  /// A repair made of its parts.
  package init(kind: Kind, source: Range<Int>, replacement: String) {
    self.kind = kind
    self.source = source
    self.replacement = replacement
  }
}
