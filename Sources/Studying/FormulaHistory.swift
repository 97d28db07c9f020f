internal import Analysis
package import Indexing
internal import Querying
package import Searching
internal import Storage

/// When and where a formula was used: its first and its last document, its years, how many sources it has that are
/// independent of each other, and how else it is worded.
///
/// Law: the same over any division of the documents into segments, on any number of threads.
package struct FormulaHistory: Sendable {
  /// A document at one end of the time.
  package struct Source: Hashable, Sendable {
    /// Its file, as `DocumentDescription.name` has it.
    package let name: String
    /// The number of its speech, from 1, where the file has several.
    package let speech: Int?
    /// Its date, or its year.
    package let date: String
  }

  /// How a text is spread.
  package struct Spread: Hashable, Sendable {
    /// Its text.
    package let text: String
    /// The documents that hold it, and its places, as `StudyTerm` counts them.
    package let count: TermCount
    /// The earliest and the latest of the documents whose date is known.
    package let first: Source?
    package let last: Source?
  }

  /// The formula.
  package let formula: Spread

  /// Documents that hold it, of near-copies only one.
  package let sourceCount: Int

  /// Different places (地) that those documents are of.
  package let placeCount: Int

  /// By year.
  package let trend: Trend

  /// Other wordings that stand in two documents or more: those in the most documents first, then those with the most
  /// places, then by their bytes.
  package let variants: [Spread]

  /// The documents that could not be looked at for other wordings.
  package let losses: [FigureTable.Loss]

  /// Looks at the documents of a subset.
  package init(
    _ term: StudyTerm, in subset: Subset, lexicon: Lexicon, workers: Workers
  ) throws(IndexError) {
    let times = try DocumentTimes(subset)
    formula = try Self.spread(of: term, in: subset, times)
    let sources = try Subset(
      subset.snapshot, where: .and([subset.query, .exact(term.text)].compactMap(\.self)),
      countingCopiesOnce: true)
    sourceCount = sources.documents.count
    placeCount = try Self.places(of: sources)
    trend = try Trend([term], in: subset)
    let found = try FormulaVariants(
      of: term.sought.scalars, in: subset, lexicon: lexicon, workers: workers)
    losses = found.losses
    var variants: [Spread] = []
    for text in found.texts {
      guard let variant = try StudyTerm(Term(folded: text[...]).text) else { continue }
      variants.append(try Self.spread(of: variant, in: subset, times))
    }
    self.variants = variants.sorted(by: Self.precedes)
  }

  private static func spread(
    of term: StudyTerm, in subset: Subset, _ times: DocumentTimes
  ) throws(IndexError) -> Spread {
    var count = TermCount()
    var holders: [Int] = []
    do throws(StorageError) {
      try subset.forEachDocument(holding: term.texts) { (document, cursor) throws(StorageError) in
        count.add(try cursor.frequency())
        holders.append(document)
      }
      return Spread(
        text: term.text, count: count, first: try times.earliest(of: holders, in: subset),
        last: try times.latest(of: holders, in: subset))
    } catch {
      throw .storage(error)
    }
  }

  private static func places(of subset: Subset) throws(IndexError) -> Int {
    do throws(StorageError) {
      return try FieldGroups(StandardField.place.rawValue).groups(of: subset)
        .count { $0.value != nil }
    } catch {
      throw .storage(error)
    }
  }

  private static func precedes(_ left: Spread, _ right: Spread) -> Bool {
    if left.count.documents != right.count.documents {
      return left.count.documents > right.count.documents
    }
    if left.count.occurrences != right.count.occurrences {
      return left.count.occurrences > right.count.occurrences
    }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
