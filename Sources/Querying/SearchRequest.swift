/// A query and how much of the answer is wanted.
public struct SearchRequest: Hashable, Sendable {
  /// What each document of the answer carries.
  public enum Detail: Hashable, Sendable {
    /// The path and the number of places alone; costs no look at the text.
    case counts
    /// The lines that show best why it matches, too.
    case snippets
    /// Every line that matches and every place, too.
    case places
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

  /// What is asked.
  public var query: Query

  /// How many documents are wanted, best first; `nil` for all.
  public var limit: Int?

  /// What each document carries.
  public var detail: Detail

  /// How many characters of context a snippet shows on each side of its first match.
  public var contextLength: Int

  /// How texts without quotation marks are read.
  public var mode: Mode

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
