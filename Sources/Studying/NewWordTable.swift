internal import Analysis
package import Indexing
package import Searching

#if canImport(Glibc)
  internal import Glibc
#endif

/// Stretches of Han characters that behave like words, but are none of those that texts are cut by.
///
/// For a stretch w of f places among N characters, each way to part it into a and b, and the characters beside its
/// places (the end of a clause is another one each time):
///
///     cohesion = the least log₂ (f(w) · N ÷ (f(a) · f(b)))
///     freedom  = the lesser of the entropies −Σ p log₂ p of what stands before it and behind it
///
/// (cohesion: mutual information as in K. W. Church and P. Hanks, *Word association norms, mutual information, and
/// lexicography*, Computational Linguistics 16:1, 1990; freedom: Z. S. Harris's criterion as measured by K. Tanaka-Ishii,
/// *Entropy as an indicator of context boundaries*, IJCNLP 2005.)
///
/// A stretch is left out where at least half of its places are one word already.
///
/// Law: the table is the same over any division of the documents into segments, on any number of threads.
package struct NewWordTable: Sendable {
  /// What a stretch must have.
  package struct Limits: Hashable, Sendable {
    package var lengths: ClosedRange<Int>
    package var places: Int
    package var documents: Int
    package var cohesion: Double
    package var freedom: Double

    /// Limits made of their parts.
    package init(
      lengths: ClosedRange<Int>, places: Int, documents: Int, cohesion: Double, freedom: Double
    ) {
      (self.lengths, self.places, self.documents) = (lengths, places, documents)
      (self.cohesion, self.freedom) = (cohesion, freedom)
    }
  }

  /// A stretch.
  package struct Row: Hashable, Sendable {
    /// Its characters, folded.
    package let word: String
    /// Its places, and the documents that hold it.
    package let count: TermCount
    /// In bits.
    package let cohesion: Double
    /// Entropy of the characters before it, and of those behind it, in bits.
    package let left: Double
    package let right: Double
    /// The clause of its first place in the order of time, folded, and the file.
    package let example: String
    package let exampleFile: String

    /// The lesser entropy.
    package var freedom: Double { min(left, right) }
  }

  /// How many places a stretch must have unless asked for otherwise: 5, or one in 500,000 characters.
  package static func usualLeast(of characters: Int) -> Int { max(5, characters / 500_000) }

  /// Characters of a stretch at most.
  package static let longest = 8

  /// The stretches: cohesion + freedom + log₂ of the documents, the greatest first; then by their bytes.
  package let rows: [Row]

  /// All characters of the documents that are letters: N.
  package let characterCount: Int

  /// The documents that could not be looked at.
  package let losses: [FigureTable.Loss]

  /// Looks for stretches in a subset.
  package init(
    _ subset: Subset, _ limits: Limits, lexicon: Lexicon, workers: Workers
  ) throws(IndexError) {
    let text = try ClauseText(subset, lexicon: lexicon, workers: workers)
    let finder = NewWordFinder(text, limits, workers)
    losses = text.losses
    characterCount = finder.characterCount
    var rows: [Row] = []
    for word in finder.words() {
      let document = text.document(at: word.gram.range.lowerBound)
      rows.append(
        Row(word, text, file: try subset.name(of: text.places[document])))
    }
    self.rows = rows.sorted { $0.precedes($1) }
  }
}

extension NewWordTable.Row {
  fileprivate init(_ word: NewWordFinder.Word, _ text: ClauseText, file: String) {
    self.word = text.text(word.gram.range)
    count = TermCount(occurrences: Int(word.gram.places), documents: Int(word.gram.documents))
    (cohesion, left, right) = (word.cohesion, word.left, word.right)
    example = text.text(text.clause(around: word.gram.range))
    exampleFile = file
  }

  private var score: Double { cohesion + freedom + log2(Double(count.documents)) }

  fileprivate func precedes(_ other: Self) -> Bool {
    if score != other.score { return score > other.score }
    return word.utf8.lexicographicallyPrecedes(other.word.utf8)
  }
}
