package import Analysis
package import Storage
package import SystemPackage

/// Why a lexicon could not be read or changed.
package enum LexiconError: Error, Hashable, Sendable {
  /// Lines of the file that cannot be read.
  case wrongLines(FilePath, [LexiconProblem])

  /// A name that cannot stand in a lexicon.
  case wrongName(String, LexiconProblem.Kind)

  /// There is no such file.
  case missing(FilePath)

  /// The file has more bytes than this.
  case tooLarge(FilePath, limit: Int)

  /// The bytes could not be read or written.
  case storage(StorageError)

  /// A name could not be folded.
  case analysis(AnalysisError)
}

/// What is wrong with a line of a lexicon.
package struct LexiconProblem: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Error, Hashable, Sendable {
    /// Nothing stands before the sign, behind it, or between two commas.
    case missingName
    /// A second `=`.
    case secondSign
    /// A comma in a word, or a sign that would be read otherwise.
    case signInName
    /// Control characters, or bytes that are no UTF-8.
    case notText
    /// Neither a letter nor a digit.
    case noLetter
    /// More characters than this.
    case tooLong(limit: Int)
  }

  /// The line, from 1.
  package let line: Int

  /// What is wrong with it.
  package let kind: Kind

  /// A problem made of its parts.
  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
