package import Searching

/// A lexicon in JSON, one object a word.
package enum LexiconRecords {
  /// The number that grows when a field changes its meaning or goes away.
  private static let version = 1

  /// The lines.
  package static func text(of lexicon: Lexicon) -> String {
    lexicon.entries.map { JSONLine.text(of: Record(word: $0.word, aliases: $0.aliases)) }.joined()
  }

  private struct Record: Encodable {
    let type = "word"
    let version = LexiconRecords.version
    let word: String
    let aliases: [String]
  }
}
