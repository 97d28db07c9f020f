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
