/// A line that a reader marked.
package struct MarkedPlace: Hashable, Sendable, Encodable {
  /// The file, as it is named in the index or, once it is written, for the reader.
  package var path: String
  /// The line of the file, from 1.
  package var line: Int
  /// What was shown of the line.
  package var text: String

  /// A place made of its parts.
  package init(path: String, line: Int, text: String) {
    self.path = path
    self.line = line
    self.text = text
  }

  /// Whether it comes first: by the bytes of the path, then by the line, then by the text.
  package func precedes(_ other: MarkedPlace) -> Bool {
    if !path.utf8.elementsEqual(other.path.utf8) {
      return path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }
    if line != other.line { return line < other.line }
    return text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}
