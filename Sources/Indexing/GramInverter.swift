internal import Analysis

/// Turns the grams of texts into posting lists in the order of their keys, by sorting.
///
/// An occurrence is one number: the key in the upper 42 bits, its place in the lower 22. What more
/// than 2²² occurrences make is sorted page by page. So sorting goes through memory in order, where
/// a hash table would wait for it at every occurrence.
///
/// Memory: eight bytes an occurrence, sixteen for those of a page while it is sorted.
struct GramInverter {
  private static let placeBits: UInt64 = 22
  private static let pageCapacity = 1 << Int(placeBits)

  /// Occurrences in the order of their keys, then of their places.
  private struct Page {
    let occurrences: [UInt64]
    /// The number of the first character of the page.
    let base: Int
  }

  private var pages: [Page] = []
  private var current: [UInt64] = []
  private var scratch: [UInt64] = []
  /// The number of the first character of the current page.
  private var base = 0
  private var characterCount = 0
  /// The number of the first character of each document.
  private var documentStarts: [Int] = []

  /// How many occurrences were added.
  private(set) var count = 0

  /// Adds the grams of the next document; the first is number 0.
  mutating func addDocument(_ folded: [UInt32]) {
    documentStarts.append(characterCount)
    let start = characterCount
    var pendingScalar: UInt32 = 0
    for position in folded.indices {
      let scalar = folded[position]
      let isGram = TextClass.isGram(scalar)
      if pendingScalar != 0 { add(pendingScalar, isGram ? scalar : 0, at: start + position - 1) }
      pendingScalar = isGram ? scalar : 0
    }
    if pendingScalar != 0 { add(pendingScalar, 0, at: start + folded.count - 1) }
    characterCount = start + folded.count
  }

  @inline(__always)
  private mutating func add(_ first: UInt32, _ second: UInt32, at place: Int) {
    if place &- base >= Self.pageCapacity { endPage(at: place) }
    let key = UInt64(first) &<< 21 | UInt64(second)
    current.append(key &<< Self.placeBits | UInt64(truncatingIfNeeded: place &- base))
    count &+= 1
  }

  private mutating func endPage(at place: Int) {
    if !current.isEmpty {
      RadixSort.sort(&current, ignoring: Int(Self.placeBits), using: &scratch)
      pages.append(Page(occurrences: current, base: base))
      current = []
    }
    base = place
  }

  /// Ends the adding, and gives every key with its list, keys ascending. The list is the same value
  /// changed from key to key.
  mutating func forEachList<Failure: Error>(
    _ body: (GramKey, PostingList) throws(Failure) -> Void
  ) throws(Failure) {
    endPage(at: characterCount)
    scratch = []
    documentStarts.append(.max)
    let documents = DocumentFinder(starts: documentStarts, characterCount: characterCount)
    var list = PostingList(documents: [], frequencies: [], positions: [])
    var places = [Int](repeating: 0, count: pages.count)
    while let key = nextKey(at: places) {
      list.removeAll()
      for number in pages.indices {
        let page = pages[number]
        places[number] = Self.append(key, of: page, from: places[number], documents, to: &list)
      }
      try body(GramKey(code: (key >> 21) << 32 | key & 0x1F_FFFF), list)
    }
  }

  private func nextKey(at places: [Int]) -> UInt64? {
    var least: UInt64?
    for (page, place) in zip(pages, places) where place < page.occurrences.count {
      least = min(least ?? .max, page.occurrences[place] >> Self.placeBits)
    }
    return least
  }

  /// Appends the occurrences of a key from `start` on; gives where those of the next one begin.
  private static func append(
    _ key: UInt64, of page: Page, from start: Int, _ documents: DocumentFinder,
    to list: inout PostingList
  ) -> Int {
    let occurrences = page.occurrences.span
    var index = start
    var document = -1
    var end = Int.min
    while index < occurrences.count, occurrences[index] >> placeBits == key {
      let place = page.base &+ Int(occurrences[index] & ((1 << placeBits) &- 1))
      if place >= end {
        document = documents.document(at: place, after: document)
        end = documents.start(of: document + 1)
      }
      list.append(
        document: UInt32(truncatingIfNeeded: document),
        position: UInt32(truncatingIfNeeded: place &- documents.start(of: document)))
      index += 1
    }
    return index
  }
}

/// Finds the document of a character.
private struct DocumentFinder {
  private static let stepBits = 10

  /// The first character of each document, and `Int.max` behind the last.
  private let starts: [Int]
  /// The document of every 1,024th character.
  private let steps: [Int]

  init(starts: [Int], characterCount: Int) {
    self.starts = starts
    guard starts.count > 1 else {
      steps = []
      return
    }
    var document = 0
    steps = (0...characterCount >> Self.stepBits).map { step in
      while starts[document + 1] <= step << Self.stepBits { document += 1 }
      return document
    }
  }

  func start(of document: Int) -> Int { starts[document] }

  /// The document of a character that is not in one before `known`.
  func document(at place: Int, after known: Int) -> Int {
    var document = max(known, steps[place >> Self.stepBits])
    while starts[document + 1] <= place { document += 1 }
    return document
  }
}
