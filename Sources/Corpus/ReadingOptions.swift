/// What a user may say about how files are read.
package struct ReadingOptions: Sendable {
  /// The encodings of files that are not to be detected; where two rules apply, the later wins.
  package var encodings: [EncodingRule]

  /// Nothing said: all is detected.
  package init(encodings: [EncodingRule] = []) {
    self.encodings = encodings
  }

  /// The encoding that a user stated for the file of this name in the index.
  package func encoding(ofFileNamed name: String) -> TextEncoding? {
    encodings.last { $0.applies(to: name) }?.encoding
  }
}
