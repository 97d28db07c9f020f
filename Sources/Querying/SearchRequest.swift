/// A query and how much of the answer is wanted.
public struct SearchRequest: Hashable, Sendable {
  /// What each document of the answer carries.
  public enum Detail: Int, Comparable, Sendable {
    /// The path, the number of places, and what a record of a table calls itself (its field `id`).
    case names
    /// All that is known of the document, and the number of places; costs no look at the text.
    case counts
    /// The lines that show best why it matches, too.
    case snippets
    /// Every line that matches and every place, too.
    case places

    /// Whether less is told.
    public static func < (less: Detail, more: Detail) -> Bool { less.rawValue < more.rawValue }
  }

  /// How texts without quotation marks are read.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    /// As they stand; where that finds nothing, as their words.
    case auto
    /// As they stand.
    case exact
    /// As their words, any of them.
    case words
  }

  /// Of how many documents the written forms of what matched are counted.
  public enum Forms: Hashable, Sendable {
    /// Of none.
    case none
    /// Of all, if they are few enough to be read at no cost that is felt.
    case ofFew
    /// Of all.
    case ofAll
  }

  /// Numbers of lines.
  public struct Surroundings: Hashable, Sendable {
    /// How many are wanted before each line.
    public var before: Int
    /// How many are wanted behind each line.
    public var after: Int

    /// Numbers, none less than 0.
    public init(before: Int = 0, after: Int = 0) {
      self.before = max(0, before)
      self.after = max(0, after)
    }
  }

  /// What is asked.
  public var query: Query

  /// How many documents are wanted, the first ones in the order; `nil` for all.
  public var limit: Int?

  /// What each document carries.
  public var detail: Detail

  /// How many characters of context a snippet shows on each side of its first match.
  public var contextLength: Int

  /// How many lines that match are wanted of each document, the first ones; `nil` for all.
  public var lineLimit: Int?

  /// How many lines of the file are wanted before and behind each line that is shown.
  public var surroundings = Surroundings()

  /// How texts without quotation marks are read.
  public var mode: Mode

  /// Whether a number stands for all the ways to write it: 25, 二十五, 廿五.
  public var readsNumbers = false

  /// Of how many documents the written forms of what matched are counted.
  public var forms = Forms.none

  /// Whether all that matches is counted; if not, the best documents are found without looking at all.
  public var countsMatches = true

  /// How much the score of a document's title counts beside that of its text; nothing below 0.
  public var titleBoost = 0.0

  /// Whether the score of each document is explained.
  public var explainsScores = false

  /// In what order the documents come.
  public var order = SearchOrder()

  /// What they are put under, if anything. Documents that are put under one heading stand together,
  /// where the first of them stands in the order.
  public var grouping: Grouping?

  /// Whether of near-copies among the documents one is shown and counted: the earliest.
  public var countsCopiesOnce = false

  /// The fields whose values are counted: `StandardField` raw values and names of columns.
  public var facets: [String] = []

  /// Asks for the best `limit` documents.
  public init(
    query: Query, limit: Int? = 10, detail: Detail = .snippets, contextLength: Int = 30,
    mode: Mode = .auto
  ) {
    self.query = query
    self.limit = limit
    self.detail = detail
    self.contextLength = contextLength
    self.mode = mode
  }
}
