package import Analysis
package import Storage

/// The grams of a segment and where their posting lists are: entries of 24 bytes in key order, so
/// that a lookup is a binary search over the mapped bytes.
///
/// Entry: key 8, documents 4, occurrences 4, offset of the list 8. A list ends where the next one
/// begins.
package struct GramDictionary: Sendable {
  static let entrySize = 24

  private let entries: Bytes
  private let lists: Bytes
  private let documentLimit: Int

  /// Opens the dictionary over its two sections.
  init(entries: Bytes, lists: Bytes, documentLimit: Int) throws(StorageError) {
    guard entries.count % Self.entrySize == 0 else {
      throw entries.damage("gram entries of \(entries.count) bytes", at: 0)
    }
    self.entries = entries
    self.lists = lists
    self.documentLimit = documentLimit
  }

  /// How many different grams there are.
  package var count: Int { entries.count / Self.entrySize }

  /// The key of entry number `index`.
  package func key(at index: Int) throws(StorageError) -> GramKey {
    GramKey(code: try entries.uint64(at: index * Self.entrySize))
  }

  /// How much the list of entry number `index` holds.
  package func size(at index: Int) throws(StorageError) -> PostingListSize {
    PostingListSize(
      documentCount: Int(try entries.uint32(at: index * Self.entrySize + 8)),
      occurrenceCount: Int(try entries.uint32(at: index * Self.entrySize + 12)))
  }

  /// A walk over the list of entry number `index`.
  package func cursor(at index: Int) throws(StorageError) -> PostingCursor {
    let start = try listOffset(at: index)
    let end = index + 1 < count ? try listOffset(at: index + 1) : lists.count
    return try PostingCursor(
      lists.slice(at: start, count: end - start), size: size(at: index),
      documentLimit: documentLimit, hasPositions: true)
  }

  /// The number of the entry with this key, if there is one. O(log n).
  package func index(of key: GramKey) throws(StorageError) -> Int? {
    let index = try firstIndex(notBefore: key)
    guard index < count, try self.key(at: index) == key else { return nil }
    return index
  }

  /// The numbers of the entries with these keys. O(log n).
  package func indices(of keys: ClosedRange<GramKey>) throws(StorageError) -> Range<Int> {
    let lower = try firstIndex(notBefore: keys.lowerBound)
    var upper = try firstIndex(notBefore: keys.upperBound)
    if upper < count, try key(at: upper) == keys.upperBound { upper += 1 }
    return lower..<max(lower, upper)
  }

  private func firstIndex(notBefore key: GramKey) throws(StorageError) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if try self.key(at: middle) < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func listOffset(at index: Int) throws(StorageError) -> Int {
    try entries.length(at: index * Self.entrySize + 16)
  }
}
