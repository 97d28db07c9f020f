internal import Analysis
internal import Storage

/// The grams of several runs, whose documents follow each other.
struct GramPageSet: Sendable {
  /// A page among those of all runs.
  struct Page: Sendable {
    /// The number of its first place among those of all pages.
    let base: Int
    let placeCount: Int
    /// Which of `orders` its alphabet has.
    let alphabet: Int
  }

  /// A run.
  struct RunGrams: Sendable {
    let grams: GramPages
    /// The number of its first page among those of all runs.
    let firstPage: Int
  }

  let runs: [RunGrams]

  /// The pages, in the order of the texts.
  let pages: [Page]

  /// The characters of all alphabets, ascending, behind a 0 for none.
  let scalars: [UInt32]

  /// For each alphabet the places of its characters in `scalars`, by their numbers.
  let orders: [[UInt32]]

  /// The documents of the places.
  let documents: DocumentFinder

  /// The number of the first document in the merged segment.
  let firstDocument: UInt32

  /// The grams of some runs with the lengths of their documents; the first document gets the number
  /// `firstDocument`.
  init(
    _ runs: [(grams: GramPages, lengths: [DocumentLength])], firstDocument: UInt32
  ) throws(StorageError) {
    let alphabets = runs.flatMap(\.grams.alphabets)
    let scalars = [0] + Set(alphabets.joined()).sorted()
    self.scalars = scalars
    orders = Self.orders(of: alphabets, in: scalars)
    var pages: [Page] = []
    var placed: [RunGrams] = []
    var (base, alphabet) = (0, 0)
    for (grams, lengths) in runs {
      placed.append(RunGrams(grams: grams, firstPage: pages.count))
      let start = base
      for page in grams.pages {
        pages.append(
          Page(base: base, placeCount: page.placeCount, alphabet: alphabet + page.alphabet))
        base += page.placeCount
      }
      alphabet += grams.alphabets.count
      guard base - start == lengths.reduce(0, { $0 + Int($1.characters) + 1 }) else {
        throw grams.damage("pages of other texts")
      }
    }
    self.runs = placed
    self.pages = pages
    documents = DocumentFinder(lengths: runs.flatMap(\.lengths))
    self.firstDocument = firstDocument
  }

  private static func orders(of alphabets: [[UInt32]], in scalars: [UInt32]) -> [[UInt32]] {
    alphabets.map { alphabet in
      [0] + alphabet.map { scalar in UInt32(scalars.partitionPoint { $0 < scalar }) }
    }
  }

  /// How many occurrences each first character has.
  func counts() throws(StorageError) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for run in runs {
      for index in 0..<run.grams.firstCount {
        let first = try run.grams.first(at: index)
        counts[first.character, default: 0] += first.occurrences.count
      }
    }
    return counts
  }

  /// The number of a document in the merged segment.
  @inline(__always)
  func number(of document: Int) -> UInt32 { firstDocument &+ UInt32(truncatingIfNeeded: document) }
}
