internal import Analysis

/// Turns the grams of texts into posting lists in the order of their keys, by sorting.
///
/// So memory is gone through in order, where a hash table would wait for it at every occurrence. What
/// more than 2²² characters give is sorted page by page (`GramPage`).
///
/// Memory: four bytes a character of the page that is filled, eight an occurrence of the others, sixteen
/// while a page is sorted.
struct GramInverter {
  private var pages: [GramPage] = []
  /// The folded characters of the page that is filled; 0 for those that are in no gram.
  private var current: [UInt32] = []
  /// The number of the first character of the current page.
  private var base = 0
  /// The number of the first character of each document.
  private var documentStarts: [Int] = []
  private var sorter = GramPageSorter()

  /// How many occurrences were added.
  private(set) var count = 0

  private var characterCount: Int { base + current.count }

  /// Adds the grams of the next document; the first is number 0.
  mutating func addDocument(_ folded: [UInt32]) {
    documentStarts.append(characterCount)
    for scalar in folded {
      let isGram = TextClass.isGram(scalar)
      if current.count >= GramPage.capacity { endPage(next: isGram ? scalar : 0) }
      current.append(isGram ? scalar : 0)
      count &+= isGram ? 1 : 0
    }
    // No gram goes over the end of a document.
    if current.count >= GramPage.capacity { endPage(next: 0) }
    current.append(0)
  }

  /// `next` is the character behind the page.
  private mutating func endPage(next: UInt32) {
    pages.append(sorter.page(of: current, next: next, base: base))
    base += current.count
    current.removeAll(keepingCapacity: true)
  }

  /// Ends the adding, and gives every key with its list, keys ascending. The list is the same value
  /// changed from key to key.
  mutating func forEachList<Failure: Error>(
    _ body: (GramKey, PostingList) throws(Failure) -> Void
  ) throws(Failure) {
    endPage(next: 0)
    (current, sorter) = ([], GramPageSorter())
    let documents = DocumentFinder(starts: documentStarts + [.max], characterCount: characterCount)
    var list = PostingList(documents: [], frequencies: [], positions: [])
    var places = [Int](repeating: 0, count: pages.count)
    while let key = nextKey(at: places) {
      list.removeAll()
      for number in pages.indices where pages[number].key(at: places[number]) == key {
        let end = pages[number].end(ofKeyAt: places[number])
        pages[number].append(places[number]..<end, documents, to: &list)
        places[number] = end
      }
      try body(key, list)
    }
  }

  private func nextKey(at places: [Int]) -> GramKey? {
    var least: GramKey?
    for number in pages.indices {
      guard let key = pages[number].key(at: places[number]) else { continue }
      if least.map({ key < $0 }) ?? true { least = key }
    }
    return least
  }
}
