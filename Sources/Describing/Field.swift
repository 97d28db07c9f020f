/// Something told about a document beside its text: its title, its year, its speaker.
package struct Field: Hashable, Sendable {
  /// What is told.
  package var name: FieldName

  /// The clean text of the value, never empty, without white space around it.
  package var value: String

  /// Where it was told.
  package var origin: FieldOrigin

  /// How certain the value is, 0…100: see `FieldOrigin` for what was stated, and each reader for
  /// what was told from the text.
  package var confidence: Int

  /// A field made of its parts.
  package init(name: FieldName, value: String, origin: FieldOrigin, confidence: Int) {
    self.name = name
    self.value = value
    self.origin = origin
    self.confidence = confidence
  }
}
