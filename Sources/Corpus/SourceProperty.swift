/// Something that a file's format itself tells about a text.
package struct SourceProperty: Hashable, Sendable {
  /// Where in the file it stands.
  package enum Origin: Hashable, Sendable {
    /// The document's own properties; the names are `title`, `author` and `date`.
    case document
    /// A column of the table that the text is a row of; the name is the column's.
    case column
  }

  /// What it is called.
  package let name: String

  /// What is told; never empty.
  package let value: String

  /// Where it stands.
  package let origin: Origin

  /// A property made of its parts.
  package init(name: String, value: String, origin: Origin) {
    self.name = name
    self.value = value
    self.origin = origin
  }
}
