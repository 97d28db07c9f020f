/// How near two occurrences must be to each other. They never share a character.
///
/// Distances are the characters between the end of the one and the start of the other, 0 for
/// neighbours; between them lies neither the end of a line nor a place where something is lost.
/// Two occurrences are in one sentence, or paragraph, when both begin in it. A sentence ends behind
/// `。` `！` `？` `；` `…` (in either width), at the end of its line and where something is lost; a
/// paragraph is a line.
public enum Proximity: Hashable, Sendable {
  /// At most so many characters apart, in any order.
  case within(Int)

  /// The same, the second one behind the first.
  case before(Int)

  /// In one sentence, in any order.
  case sameSentence

  /// In one paragraph, in any order.
  case sameParagraph

  /// The greatest distance that may be asked for.
  public static let distanceLimit = 9_999

  /// The distance of an operator that names none.
  static let usualDistance = 10
}

/// A further text of a chain of texts near each other.
public struct ProximityLink: Hashable, Sendable {
  /// How near it must be to the text before it.
  public var relation: Proximity

  /// The text, or any of several.
  public var query: Query

  /// A link made of its parts.
  public init(_ relation: Proximity, _ query: Query) {
    self.relation = relation
    self.query = query
  }
}
