/// What a user may say about how files are read.
package struct ReadingOptions: Sendable {
  /// The encodings of files that are not to be detected; where two rules apply, the later wins.
  package var encodings: [EncodingRule]

  /// Whether what a `.gitignore` or `.wensouignore` names is left out.
  package var respectsIgnoreFiles: Bool

  /// Nothing said: all is detected.
  package init(encodings: [EncodingRule] = [], respectsIgnoreFiles: Bool = true) {
    self.encodings = encodings
    self.respectsIgnoreFiles = respectsIgnoreFiles
  }

  /// The encoding that a user stated for the file of this name in the index.
  package func encoding(ofFileNamed name: String) -> TextEncoding? {
    encodings.last { $0.applies(to: name) }?.encoding
  }
}
