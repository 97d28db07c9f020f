internal import Analysis

/// Writes the lines of standard input with spaces between the words, as the scorers of word
/// segmentation want them.
enum Cut {
  static func run(_ name: String) throws {
    var tokenizer = try Tokenizers.named(name)
    while let line = readLine() {
      print(try words(of: line, by: &tokenizer).joined(separator: " "))
    }
  }

  /// Everything between tokens is a word too, character by character.
  private static func words(of line: String, by tokenizer: inout any Tokenizer) throws -> [String] {
    let scalars = Array(line.unicodeScalars)
    let folded = FoldedText(clean: Array(line.utf8)).scalars
    var words: [String] = []
    var end = 0
    for token in try tokenizer.tokens(in: folded) {
      words += scalars[end..<token.lowerBound].map { String($0) }
      words.append(String(String.UnicodeScalarView(scalars[token])))
      end = token.upperBound
    }
    return words + scalars[end...].map { String($0) }
  }
}
