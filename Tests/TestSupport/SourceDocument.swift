/// A document of a test's corpus.
package struct SourceDocument: Hashable, Sendable {
  /// What it is called in the index.
  package let name: String

  /// Its text, valid UTF-8.
  package let source: [UInt8]

  /// A document of this text.
  package init(name: String, _ text: String) {
    self.name = name
    source = Array(text.utf8)
  }

  /// A document of these bytes.
  package init(name: String, source: [UInt8]) {
    self.name = name
    self.source = source
  }
}
