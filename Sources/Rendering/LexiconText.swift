package import Searching

/// A lexicon for a reader, a word a line, as the file has it.
package enum LexiconText {
  /// The lines, safe for a terminal.
  package static func text(of lexicon: Lexicon) -> String {
    lexicon.entries.map { entry in
      let aliases = entry.aliases.isEmpty ? "" : " = " + entry.aliases.joined(separator: ", ")
      return VisibleText.of(entry.word + aliases) + "\n"
    }.joined()
  }
}
