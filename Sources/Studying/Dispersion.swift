package import Indexing
internal import Searching
internal import Storage

/// How evenly a term is spread over the documents of a subset, and where in each of them it stands.
package struct Dispersion: Sendable {
  /// A document that holds the term.
  package struct Part: Hashable, Sendable {
    /// The name of its file in the index.
    package let name: String

    /// Which speech of its file it is, from 1; `nil` when the file has only one.
    package let speech: Int?

    /// Characters of its clean text.
    package let length: Int

    /// Where the term begins in it, in characters from 0, ascending.
    package let positions: [Int]

    /// A document made of its parts.
    package init(name: String, speech: Int?, length: Int, positions: [Int]) {
      (self.name, self.speech, self.length) = (name, speech, length)
      self.positions = positions
    }
  }

  /// The term as it was typed.
  package let term: String

  /// The documents that hold it most often, those of equal counts by their names; no more than were asked for.
  package let parts: [Part]

  /// All documents.
  package let amount: TextAmount

  /// The occurrences in all of them.
  package let count: TermCount

  /// Deviation of proportions, DP = ½ Σ |fᵢ/F − cᵢ/C| over all documents, where fᵢ of F occurrences and cᵢ of C
  /// characters are in document i: 0 where the term is spread as the text is, near 1 where a small part of
  /// the text has all (Gries, Dispersions and adjusted frequencies in corpora, 2008). `nil` without
  /// occurrences.
  ///
  /// The sum is of whole numbers, so that it does not depend on the order of the documents.
  package let deviation: Double?

  /// DP ÷ (1 − min cᵢ/C), whose greatest value is 1 (Lijffijt and Gries 2012); `nil` where there is no DP or
  /// only one document has any text.
  package let normalizedDeviation: Double?

  /// Looks at a subset; tells where in the first `limit` documents the term stands, or in all.
  package init(_ term: StudyTerm, in subset: Subset, limit: Int?) throws(IndexError) {
    self.term = term.text
    amount = TextAmount(documents: subset.documents.count, characters: subset.characterCount)
    do throws(StorageError) {
      let frequencies = try subset.frequencies(of: term)
      count = frequencies.reduce(into: TermCount()) { $0.add($1) }
      let shown = try Self.order(frequencies, subset).prefix(limit ?? .max)
      parts = try Self.parts(Array(shown), term, subset)
      deviation = Self.deviation(frequencies, subset.lengths)
    } catch {
      throw .storage(error)
    }
    normalizedDeviation = deviation.flatMap { Self.normalized($0, subset.lengths) }
  }

  private static func deviation(_ frequencies: [Int], _ lengths: [Int]) -> Double? {
    let occurrences = frequencies.reduce(0) { $0 + Int128($1) }
    let characters = lengths.reduce(0) { $0 + Int128($1) }
    guard occurrences > 0, characters > 0 else { return nil }
    let sum = zip(frequencies, lengths).reduce(0) { sum, part in
      sum + (Int128(part.0) * characters - Int128(part.1) * occurrences).magnitude
    }
    return Double(sum) / (2 * Double(occurrences) * Double(characters))
  }

  private static func normalized(_ deviation: Double, _ lengths: [Int]) -> Double? {
    let characters = lengths.reduce(0, +)
    guard let least = lengths.min(), least < characters else { return nil }
    return deviation / (1 - Double(least) / Double(characters))
  }

  /// The documents that hold the term in the order in which they are told.
  private static func order(
    _ frequencies: [Int], _ subset: Subset
  ) throws(StorageError) -> [Int] {
    var keys: [(index: Int, name: [UInt8])] = []
    for index in frequencies.indices where frequencies[index] > 0 {
      let (store, document) = subset.store(of: index)
      keys.append((index, try store.fileName(of: document)))
    }
    keys.sort { left, right in
      let (count, other) = (frequencies[left.index], frequencies[right.index])
      if count != other { return count > other }
      if left.name != right.name { return left.name.lexicographicallyPrecedes(right.name) }
      return left.index < right.index
    }
    return keys.map(\.index)
  }

  /// What is told of some documents, in the order in which they are given.
  private static func parts(
    _ indices: [Int], _ term: StudyTerm, _ subset: Subset
  ) throws(StorageError) -> [Part] {
    let wanted = Set(indices)
    var parts: [Int: Part] = [:]
    try subset.forEachDocument(holding: term.texts) { index, cursor throws(StorageError) in
      guard wanted.contains(index) else { return }
      let (store, document) = subset.store(of: index)
      let description = try store.description(of: document)
      parts[index] = Part(
        name: description.name, speech: description.speech, length: subset.lengths[index],
        positions: try cursor.occurrences().map(\.lowerBound))
    }
    return indices.compactMap { parts[$0] }
  }
}
