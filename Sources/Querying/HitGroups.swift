/// The documents of an answer under headings.
public struct HitGroups: Hashable, Sendable {
  /// What they are put under.
  public var grouping: Grouping

  /// Those of which something is shown, in the order of their first hits.
  public var groups: [HitGroup]

  /// How many there are among all documents that match; `nil` for sections, which are told of the
  /// documents that are shown only.
  public var totalCount: Int?

  /// Groups made of their parts.
  public init(grouping: Grouping, groups: [HitGroup], totalCount: Int?) {
    self.grouping = grouping
    self.groups = groups
    self.totalCount = totalCount
  }
}

/// What stands under one heading.
public struct HitGroup: Hashable, Sendable {
  /// The value of the field; `nil` for documents without it, and where no field is asked for.
  public var value: String?

  /// All documents that match and belong here, shown or not.
  public var documentCount: Int

  /// All places in them, or in the section.
  public var placeCount: Int

  /// Which of the answer's hits are here.
  public var hits: Range<Int>

  /// A group made of its parts.
  public init(value: String?, documentCount: Int, placeCount: Int, hits: Range<Int>) {
    self.value = value
    self.documentCount = documentCount
    self.placeCount = placeCount
    self.hits = hits
  }
}
