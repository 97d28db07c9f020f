/// What a user says about the encoding of some files, written `pattern=encoding`.
package struct EncodingRule: Sendable {
  /// The encoding the files are in.
  package let encoding: TextEncoding

  /// The rule as it was written.
  package let text: String

  private let pattern: NamePattern

  /// Reads a rule: `NamePattern` explains the pattern, and `TextEncoding` has the names. `nil` when
  /// there is no pattern or the encoding is not known.
  package init?(_ text: String) {
    guard let equals = text.lastIndex(of: "="),
      let pattern = NamePattern(String(text[..<equals])),
      let encoding = TextEncoding(named: String(text[text.index(after: equals)...]))
    else { return nil }
    self.text = text
    self.encoding = encoding
    self.pattern = pattern
  }

  /// Whether the rule is about the file of this name in the index.
  package func applies(to name: String) -> Bool {
    pattern.matches(name)
  }
}
