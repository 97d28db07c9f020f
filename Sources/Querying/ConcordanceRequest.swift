/// A query whose places are wanted as lines of a concordance: each with what stands before and behind it.
public struct ConcordanceRequest: Hashable, Sendable {
  /// What contexts are measured in and sorted by.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// A character that is no white space, with the marks that combine with it.
    case character
    /// A word; outside of words a character.
    case word
  }

  /// The order of characters that contexts are sorted by.
  public enum Collation: String, CaseIterable, Hashable, Sendable {
    case pinyin
    case stroke
    case radical
    /// The numbers of the characters in Unicode.
    case codePoint = "codepoint"
  }

  /// Places drawn by chance.
  public struct Sample: Hashable, Sendable {
    /// How many.
    public var count: Int

    /// What the chance depends on: the same seed draws the same places.
    public var seed: UInt64

    /// A sample made of its parts.
    public init(count: Int, seed: UInt64) {
      self.count = count
      self.seed = seed
    }
  }

  /// What is asked.
  public var query: Query

  /// How texts without quotation marks are read.
  public var mode = SearchRequest.Mode.auto

  /// Whether a number stands for all the ways to write it.
  public var readsNumbers = false

  /// How many units are shown on each side, within the line.
  public var width: Int

  /// What contexts are measured in.
  public var unit = Unit.character

  /// What lines are sorted by, the first key first; lines that are equal in all come in the order of their
  /// addresses: the names of the files by bytes, then the places in them.
  public var keys: [ConcordanceKey] = []

  /// The order of characters that the keys are compared in. Characters are folded before.
  public var collation = Collation.pinyin

  /// The places that are drawn, before anything is sorted; `nil` for all.
  public var sample: Sample?

  /// How many lines are wanted, the first ones in the order; `nil` for all.
  public var limit: Int?

  /// What lines are put under: a file, a speech or a field. Values of fields ascend, numbers by their size;
  /// what is missing comes last.
  public var grouping: Grouping?

  /// Whether of near-copies among the documents one is shown and counted: the earliest.
  public var countsCopiesOnce = false

  /// Asks for all places.
  public init(query: Query, width: Int = 20) {
    self.query = query
    self.width = width
  }
}
