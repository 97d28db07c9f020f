/// What matches a query when near-copies are counted once.
public struct DistinctCount: Hashable, Sendable {
  /// The documents that are no copies of another, and one of each group of copies.
  public var documentCount: Int

  /// The files that they are in.
  public var fileCount: Int

  /// All places in them.
  public var placeCount: Int

  /// Whether the index does not hold the texts, so that sketches alone tell what is a copy.
  public var isEstimated: Bool

  /// Counts made of their parts.
  public init(documentCount: Int, fileCount: Int, placeCount: Int, isEstimated: Bool) {
    self.documentCount = documentCount
    self.fileCount = fileCount
    self.placeCount = placeCount
    self.isEstimated = isEstimated
  }
}

/// A near-copy of a document that answers a query; it answers the query too.
public struct HitCopy: Hashable, Sendable {
  /// The file, as it is named in the index.
  public var path: String

  /// Which speech of its file it is, from 1; `nil` when the file is one document.
  public var speech: Int?

  /// A copy made of its parts.
  public init(path: String, speech: Int? = nil) {
    self.path = path
    self.speech = speech
  }
}
