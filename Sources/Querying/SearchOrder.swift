/// In what order the documents of an answer come. Documents that are equal in it come in the order of
/// their addresses: the names of their files, by bytes, then their places in them.
public struct SearchOrder: Hashable, Sendable {
  /// What the order goes by.
  public enum Key: String, CaseIterable, Hashable, Sendable {
    /// The relevance, the greatest first.
    case score
    /// The day, the month or the year a document is of, the earliest first; a year comes before its
    /// months, a month before its days. Documents without a date come last, also in reverse.
    case date
    /// The address.
    case path
  }

  /// What the order goes by.
  public var key: Key

  /// Whether it is the other way round.
  public var isReversed: Bool

  /// An order by a key.
  public init(by key: Key = .score, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }
}
