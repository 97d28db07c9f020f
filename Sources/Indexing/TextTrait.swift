/// Something in a text that is no damage for certain, but that explains why a reader or a program
/// may stumble over it.
package struct TextTrait: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// NUL characters.
    case nul
    /// Control characters but NUL, tab, the ends of lines and pages.
    case controls
    /// U+FFFD that stood in the file: somebody before us could not read a character.
    case replacementCharacters
    /// Characters of a private agreement, which nobody else knows.
    case privateUse
    /// Characters that show nothing or turn the direction of writing.
    case invisible
    /// Second forms of Han characters: compatibility ideographs and radicals.
    case compatibilityHan
    /// Han characters outside of the Basic Multilingual Plane.
    case rareHan
    /// Digits as wide as Han characters.
    case fullwidthDigits
    /// Tags of HTML in a text that is no HTML file.
    case markup
    /// Lines that end with CR and LF among lines that end with LF; those that are fewer.
    case mixedLineEnds
    /// Lines of more than `longLine` characters.
    case longLines
  }

  /// The length in characters from which a line is told to be long.
  package static let longLine = 20_000

  /// What it is.
  package let kind: Kind

  /// How often it occurs.
  package let count: Int

  /// The line of the file on which it occurs first; of line ends the first of the fewer.
  package let firstLine: Int

  /// A trait made of its parts.
  package init(kind: Kind, count: Int, firstLine: Int) {
    self.kind = kind
    self.count = count
    self.firstLine = firstLine
  }
}
