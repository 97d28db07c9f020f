/// What the score of a hit is made of: every number from which it can be worked out again.
///
/// Law: `score` is the sum over the terms of weight · rarity · gain and, where titles count, their boost
/// times the sum of weight · rarity · gain of the title. The rarity of a term in n of N documents is
/// ln(1 + (N − n + 0.5) / (n + 0.5)), the gain of f occurrences f · (k + 1) / (f + k · (1 − b + b · l)),
/// where l is the length in words, of the document or the title, by the average length of documents.
public struct ScoreExplanation: Hashable, Sendable {
  /// What kind of term.
  public enum Kind: String, Hashable, Sendable {
    /// A word.
    case word
    /// Two characters side by side.
    case pair
    /// A character.
    case character
  }

  /// A term of the query and what it adds.
  public struct Term: Hashable, Sendable {
    /// What kind of term it is.
    public var kind: Kind

    /// Its folded characters.
    public var text: String

    /// How often it is in the query, times the weight of its kind.
    public var weight: Double

    /// In how many documents it is.
    public var documentCount: Int

    /// How much it counts for being in so few.
    public var rarity: Double

    /// What it earns in the text of the document.
    public var inText: Gain

    /// What it earns in the title; `nil` where titles do not count.
    public var inTitle: Gain?

    /// A term made of its parts.
    public init(
      kind: Kind, text: String, weight: Double, documentCount: Int, rarity: Double, inText: Gain,
      inTitle: Gain? = nil
    ) {
      self.kind = kind
      self.text = text
      self.weight = weight
      self.documentCount = documentCount
      self.rarity = rarity
      self.inText = inText
      self.inTitle = inTitle
    }
  }

  /// What a term earns in a text.
  public struct Gain: Hashable, Sendable {
    /// How often it is there.
    public var frequency: Int

    /// How much of its weight that earns.
    public var gain: Double

    /// What that adds: weight · rarity · gain.
    public var score: Double

    /// A gain made of its parts.
    public init(frequency: Int, gain: Double, score: Double) {
      self.frequency = frequency
      self.gain = gain
      self.score = score
    }
  }

  /// What the title adds.
  public struct Title: Hashable, Sendable {
    /// How much its score counts.
    public var boost: Double

    /// Its words.
    public var length: Int

    /// The score that it would have as a text of its own.
    public var score: Double

    /// A title made of its parts.
    public init(boost: Double, length: Int, score: Double) {
      self.boost = boost
      self.length = length
      self.score = score
    }
  }

  /// How many documents there are.
  public var documentCount: Int

  /// All their words.
  public var wordCount: Int

  /// The mean of their words.
  public var averageLength: Double

  /// The words of this document.
  public var length: Int

  /// How fast further occurrences count less (k).
  public var saturation: Double

  /// How much the length counts (b).
  public var lengthWeight: Double

  /// The terms of the query, also those that are not there.
  public var terms: [Term]

  /// What the title adds; `nil` where titles do not count.
  public var title: Title?

  /// Whether the words of the query stand side by side, so that it comes before all others.
  public var holdsJoinedWords: Bool

  /// The score of the hit.
  public var score: Double

  /// An explanation made of its parts.
  public init(
    documentCount: Int, wordCount: Int, averageLength: Double, length: Int, saturation: Double,
    lengthWeight: Double, terms: [Term], title: Title? = nil, holdsJoinedWords: Bool = false,
    score: Double
  ) {
    self.documentCount = documentCount
    self.wordCount = wordCount
    self.averageLength = averageLength
    self.length = length
    self.saturation = saturation
    self.lengthWeight = lengthWeight
    self.terms = terms
    self.title = title
    self.holdsJoinedWords = holdsJoinedWords
    self.score = score
  }
}
