internal import Analysis
package import Indexing
internal import Querying
package import Searching
internal import Storage

/// Topics: groups of words that stand together in passages, how much of the texts each has, and where it is purest.
///
/// The weights of words in passages (`TopicMatrix`) are told by the product of two matrices without negative numbers
/// (`NonnegativeFactors`): what a topic has of each word, and each passage of each topic. A passage's shares are its parts of
/// the topics, each as long as its words weigh; those of documents are means of their passages', by their words.
///
/// Law: the same over any division of the documents into segments, on any number of threads.
package struct TopicTable: Sendable {
  /// What is looked at as a whole.
  package enum Unit: String, Sendable {
    case speech
    case passage
  }

  /// A word of a topic.
  package struct Word: Hashable, Sendable {
    /// Folded.
    package let text: String
    /// How much it weighs among the topic's words, 0 to 1; all together 1.
    package let weight: Double
  }

  /// A clause that shows a topic.
  package struct Example: Hashable, Sendable {
    /// The clause, folded.
    package let text: String
    /// The file.
    package let file: String
    /// The topic's share of the passage around it.
    package let share: Double
  }

  /// A document and how much of it is of the topic.
  package struct Speech: Hashable, Sendable {
    package let file: String
    package let speech: Int?
    package let share: Double
  }

  /// A topic.
  package struct Topic: Sendable {
    /// Its words, the heaviest first.
    package let words: [Word]
    /// Two of these words that stand next to each other in a quarter of the places of the rarer one or more (`TopicPhrases`),
    /// those in the most places first.
    package let phrases: [String]
    /// Its share of all texts.
    package let share: Double
    /// Clauses of the passages with most of it, each of another document.
    package let examples: [Example]
    /// The documents with most of it.
    package let speeches: [Speech]
  }

  /// The documents of one value of a field.
  package struct Group: Sendable {
    /// The value; `nil` for documents without any.
    package let value: String?
    /// How many; none of a year between others that has none.
    package let documents: Int
    /// The share of each topic; nothing without documents.
    package let shares: [Double]
  }

  /// Those with the greatest share first.
  package let topics: [Topic]

  /// The field that was asked for.
  package let field: String?

  /// By that field.
  package let groups: [Group]

  /// The share of each topic in each document, in the order of time; the file of each.
  package let documents: [(speech: Speech, shares: [Double])]

  /// How many passages were looked at, and how many words they are told by.
  package let passageCount: Int
  package let vocabularySize: Int

  /// The documents that could not be looked at.
  package let losses: [FigureTable.Loss]

  /// Passages when there are fewer than 100 speeches or they have more than 10,000 characters on average, else whole
  /// speeches.
  package static func usualUnit(of subset: Subset) -> Unit {
    let count = subset.documents.count
    return count < 100 || subset.characterCount > 10_000 * count ? .passage : .speech
  }

  /// Looks for so many topics in a subset.
  package init(
    _ subset: Subset, count: Int, unit: Unit, by field: String?, lexicon: Lexicon,
    workers: Workers
  ) throws(IndexError) {
    let text = try ClauseText(subset, lexicon: lexicon, workers: workers)
    let passages = TopicPassages(of: text, unit: unit)
    let vocabulary = TopicVocabulary(of: passages, in: text, workers)
    let matrix = TopicMatrix.rows(of: passages, vocabulary, in: text, workers)
    let factors = NonnegativeFactors(count, of: matrix, workers)
    let shares = TopicShares(factors, matrix, passages, text)
    losses = text.losses
    self.field = field
    passageCount = passages.passages.count
    vocabularySize = vocabulary.words.count
    let teller = TopicTeller(
      subset: subset, text: text, passages: passages, vocabulary: vocabulary, matrix: matrix,
      factors: factors, shares: shares, workers: workers)
    topics = try teller.topics()
    documents = try teller.documents()
    groups = try field.map { (field) throws(IndexError) in try teller.groups(by: field) } ?? []
  }
}
