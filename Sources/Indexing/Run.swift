package import Storage

/// What one thread made of some documents, to be merged into a segment: everything that a segment holds,
/// but the grams as pages of occurrences in place of lists.
///
/// It lives in a temporary file as long as its commit is made.
package struct Run: Sendable {
  /// What it has in common with a segment.
  let parts: SegmentParts

  /// The grams.
  let grams: GramPages

  /// Opens a run's file.
  package init(_ bytes: Bytes) throws(StorageError) {
    let file = try SectionFile(bytes, kind: RunFormat.kind)
    parts = try SegmentParts(file, deleted: DeletedDocuments())
    grams = try GramPages(file)
  }
}
