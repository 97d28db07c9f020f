/// How often something stands in some documents.
package struct TermCount: Hashable, Sendable {
  /// Occurrences in all of them; they may overlap.
  package var occurrences = 0

  /// Documents that hold it.
  package var documents = 0

  /// A count made of its parts.
  package init(occurrences: Int = 0, documents: Int = 0) {
    self.occurrences = occurrences
    self.documents = documents
  }

  /// Adds a document that holds it so often.
  mutating func add(_ frequency: Int) {
    occurrences += frequency
    documents += frequency > 0 ? 1 : 0
  }
}

/// How much there is to count in: the denominators.
package struct TextAmount: Hashable, Sendable {
  /// Documents.
  package var documents = 0

  /// Characters of their clean texts.
  package var characters = 0

  /// An amount made of its parts.
  package init(documents: Int = 0, characters: Int = 0) {
    self.documents = documents
    self.characters = characters
  }

  /// The share of the documents that hold something, 0 to 1; `nil` without documents.
  package func share(of count: TermCount) -> Double? {
    documents > 0 ? Double(count.documents) / Double(documents) : nil
  }

  /// Occurrences in so many characters; `nil` without characters.
  package func rate(of count: TermCount, per unit: RateUnit) -> Double? {
    characters > 0
      ? Double(count.occurrences) * Double(unit.rawValue) / Double(characters) : nil
  }
}
