/// Where a page of a document begins.
package struct PageStart: Hashable, Sendable {
  /// The page's number in the file, from 1.
  package var page: Int

  /// The UTF-8 offset in the document's source text.
  package var offset: Int

  /// A page made of its parts.
  package init(page: Int, offset: Int) {
    self.page = page
    self.offset = offset
  }
}
