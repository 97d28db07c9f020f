/// The answer to a `ConcordanceRequest`.
public struct Concordance: Hashable, Sendable {
  /// What was found in all; its hits are the documents that lines are of, and those whose texts are lost.
  /// Where headings were asked for, the groups' hits are theirs.
  public var response: SearchResponse

  /// The lines in the order that was asked for, those under one heading together.
  public var lines: [ConcordanceLine]

  /// Which lines stand under each of the response's groups; empty without any.
  public var groupedLines: [Range<Int>]

  /// How many lines there were before the limit, those whose texts are lost too: all places, or those that
  /// were drawn.
  public var lineCount: Int

  /// The sample that was drawn, if one was asked for.
  public var sample: ConcordanceRequest.Sample?

  /// An answer made of its parts.
  public init(
    response: SearchResponse, lines: [ConcordanceLine], groupedLines: [Range<Int>] = [],
    lineCount: Int? = nil, sample: ConcordanceRequest.Sample? = nil
  ) {
    self.response = response
    self.lines = lines
    self.groupedLines = groupedLines
    self.lineCount = lineCount ?? lines.count
    self.sample = sample
  }
}

/// A place with what stands before and behind it in its line.
public struct ConcordanceLine: Hashable, Sendable {
  /// Which of the response's hits it is of.
  public var document: Int

  /// Where it is in the original file.
  public var place: Place

  /// The headings above, outermost first.
  public var headings: [String]

  /// What stands before, repaired.
  public var before: String

  /// What was found, repaired.
  public var match: String

  /// What stands behind, repaired.
  public var after: String

  /// A line made of its parts.
  public init(
    document: Int, place: Place, headings: [String] = [], before: String, match: String,
    after: String
  ) {
    self.document = document
    self.place = place
    self.headings = headings
    self.before = before
    self.match = match
    self.after = after
  }
}
