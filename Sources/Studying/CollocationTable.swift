internal import Analysis
package import Indexing
package import Searching
internal import Storage

/// The words that stand beside a term: within so many words before and behind it, in the same sentence.
///
/// A word of a text stands beside the term at most once: to the side of the nearer place, of two at the same
/// distance behind the first. Words that share characters with the term are not beside it.
///
/// Law: the table is the same over any division of the documents into segments, on any number of threads.
package struct CollocationTable: Sendable {
  /// How far words may be.
  package struct Span: Hashable, Sendable {
    /// Words before the term, and behind it.
    package let left: Int
    package let right: Int

    /// A span made of its parts.
    package init(left: Int, right: Int) { (self.left, self.right) = (left, right) }
  }

  /// By what words are sorted, the greatest first.
  package enum Order: String, Sendable {
    case logLikelihood = "ll"
    case logDice = "logdice"
    case mutualInformation = "mi"
    case observed = "count"
  }

  /// A word beside the term.
  package struct Row: Hashable, Sendable {
    /// The word, folded.
    package let word: String
    /// How often it stands before the term, and behind it.
    package let left: Int
    package let right: Int
    /// In how many documents it stands beside the term.
    package let documents: Int
    /// How often it stands in all documents.
    package let frequency: Int
    /// How often it would stand beside the term by chance.
    package let expected: Double
    package let mutualInformation: Double?
    package let logDice: Double?
    package let logLikelihood: Double

    /// How often it stands beside the term: O.
    package var observed: Int { left + right }
  }

  /// The term as it was typed.
  package let term: String

  /// The places of the term and the documents that hold it.
  package let count: TermCount

  /// Words beside the term: R.
  package let besideCount: Int

  /// All words of the documents: N.
  package let wordCount: Int

  /// The words that stand beside the term often enough, in the order asked for.
  package let rows: [Row]

  /// The documents that could not be looked at.
  package let losses: [FigureTable.Loss]

  /// Looks at the sentences of a subset that hold a term, for words that stand there `least` times or more.
  package init(
    _ term: StudyTerm, in subset: Subset, span: Span, least: Int, order: Order, lexicon: Lexicon,
    workers: Workers
  ) throws(IndexError) {
    self.term = term.text
    let found = try NeighbourCounts(term, in: subset, span: span, lexicon: lexicon, workers)
    count = found.count
    losses = found.losses
    besideCount = found.words.values.reduce(0) { $0 + $1.left + $1.right }
    let frequencies = try WordFrequencies(of: subset, lexicon: lexicon, workers: workers)
    wordCount = frequencies.total
    var rows: [Row] = []
    do throws(StorageError) {
      for (word, beside) in found.words where beside.left + beside.right >= least {
        rows.append(
          Row(
            word, beside, frequency: try frequencies.frequency(of: word), node: count.occurrences,
            besideCount: besideCount, wordCount: wordCount))
      }
    } catch {
      throw .storage(error)
    }
    self.rows = rows.sorted { $0.precedes($1, by: order) }
  }
}

extension CollocationTable.Row {
  fileprivate init(
    _ word: Term, _ beside: NeighbourCounts.Beside, frequency: Int, node: Int, besideCount: Int,
    wordCount: Int
  ) {
    self.word = word.text
    (left, right, documents) = (beside.left, beside.right, beside.documents)
    self.frequency = frequency
    let observed = beside.left + beside.right
    expected = Association.expected(row: besideCount, column: frequency, all: wordCount)
    mutualInformation = Association.mutualInformation(observed: observed, expected: expected)
    logDice = Association.logDice(observed: observed, first: node, second: frequency)
    logLikelihood = Association.logLikelihood(
      observed: observed, row: besideCount, column: frequency, all: wordCount)
  }

  fileprivate func precedes(_ other: Self, by order: CollocationTable.Order) -> Bool {
    let (mine, others) = (measure(order), other.measure(order))
    if mine != others { return mine > others }
    if observed != other.observed { return observed > other.observed }
    return word.utf8.lexicographicallyPrecedes(other.word.utf8)
  }

  private func measure(_ order: CollocationTable.Order) -> Double {
    switch order {
    case .logLikelihood: logLikelihood
    case .logDice: logDice ?? -.infinity
    case .mutualInformation: mutualInformation ?? -.infinity
    case .observed: Double(observed)
    }
  }
}
