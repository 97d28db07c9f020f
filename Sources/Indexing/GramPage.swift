internal import Analysis

/// The occurrences of grams in a part of the texts, in the order of their keys, then of their places.
struct GramPage {
  /// The most characters a page has.
  static let capacity = 1 << placeBits

  private static let placeBits = 22

  /// The characters that occur in grams, ascending, behind a 0. An occurrence has their numbers here.
  private let scalars: [UInt32]
  /// Bits of such a number.
  private let rankBits: Int
  /// Each the number of the first character, that of the second, and the place in the page.
  private let occurrences: [UInt64]
  /// The number of the page's first character among all.
  private let base: Int

  /// A page of sorted occurrences.
  init(scalars: [UInt32], rankBits: Int, occurrences: [UInt64], base: Int) {
    self.scalars = scalars
    self.rankBits = rankBits
    self.occurrences = occurrences
    self.base = base
  }

  /// An occurrence as a number.
  @inline(__always)
  static func occurrence(_ first: UInt32, _ second: UInt32, rankBits: Int, place: Int) -> UInt64 {
    (UInt64(first) &<< UInt64(rankBits) | UInt64(second)) &<< UInt64(placeBits) | UInt64(place)
  }

  /// Sorts occurrences by their keys; those of equal keys keep their order.
  static func sort(
    _ occurrences: inout [UInt64], rankBits: Int, using scratch: inout [UInt64]
  ) {
    RadixSort.sort(
      &occurrences, byBits: placeBits..<placeBits + 2 * rankBits, using: &scratch)
  }

  /// The key of an occurrence; `nil` behind the last.
  func key(at index: Int) -> GramKey? {
    guard index < occurrences.count else { return nil }
    let code = occurrences[index] >> UInt64(Self.placeBits)
    let first = scalars[Int(code >> UInt64(rankBits))]
    let second = scalars[Int(code & ((1 << UInt64(rankBits)) - 1))]
    return GramKey(first, second == 0 ? nil : second)
  }

  /// The first occurrence behind this one that has another key.
  func end(ofKeyAt index: Int) -> Int {
    let occurrences = occurrences.span
    let code = occurrences[index] &>> UInt64(Self.placeBits)
    var end = index + 1
    while end < occurrences.count, occurrences[end] &>> UInt64(Self.placeBits) == code { end += 1 }
    return end
  }

  /// Appends some occurrences, which are of one key, to its list.
  func append(_ range: Range<Int>, _ documents: DocumentFinder, to list: inout PostingList) {
    let first = list.positions.count
    list.positions.append(contentsOf: repeatElement(0, count: range.count))
    append(range, documents, to: &list.documents, &list.frequencies, &list.positions, at: first)
  }

  @inline(__always)
  private func append(
    _ range: Range<Int>, _ finder: DocumentFinder, to documents: inout [UInt32],
    _ frequencies: inout [UInt32], _ positions: inout [UInt32], at first: Int
  ) {
    let occurrences = occurrences.span
    var positions = positions.mutableSpan
    var document = documents.last.map { Int($0) } ?? -1
    var start = finder.start(of: max(document, 0))
    var end = document < 0 ? 0 : finder.start(of: document + 1)
    var frequency = frequencies.popLast() ?? 0
    for index in range {
      let place = base &+ Int(occurrences[index] & UInt64(Self.capacity &- 1))
      if place >= end {
        if document >= 0 { frequencies.append(frequency) }
        document = finder.document(at: place, after: document)
        (start, end) = (finder.start(of: document), finder.start(of: document + 1))
        documents.append(UInt32(truncatingIfNeeded: document))
        frequency = 0
      }
      frequency &+= 1
      positions[first &+ index &- range.lowerBound] = UInt32(truncatingIfNeeded: place &- start)
    }
    frequencies.append(frequency)
  }
}

/// Makes pages of characters. Keeps its memory from page to page.
struct GramPageSorter {
  /// The number of each character in the page at hand.
  private var ranks: [UInt32] = []
  private var scratch: [UInt64] = []

  /// The page of some characters, 0 for those that are in no gram; `next` is the one behind them.
  mutating func page(of text: [UInt32], next: UInt32, base: Int) -> GramPage {
    let scalars = rank(text, next)
    let rankBits = Int.bitWidth - scalars.count.leadingZeroBitCount
    var occurrences: [UInt64] = []
    occurrences.reserveCapacity(text.count)
    Self.forEachGram(of: text, next: next, ranks) { place, first, second in
      occurrences.append(GramPage.occurrence(first, second, rankBits: rankBits, place: place))
    }
    GramPage.sort(&occurrences, rankBits: rankBits, using: &scratch)
    return GramPage(scalars: scalars, rankBits: rankBits, occurrences: occurrences, base: base)
  }

  @inline(__always)
  private static func forEachGram(
    of text: [UInt32], next: UInt32, _ ranks: [UInt32], _ body: (Int, UInt32, UInt32) -> Void
  ) {
    let (text, ranks) = (text.span, ranks.span)
    var first: UInt32 = text.isEmpty ? 0 : ranks[Int(text[0])]
    for place in text.indices {
      let second = ranks[Int(place + 1 < text.count ? text[place + 1] : next)]
      if first != 0 { body(place, first, second) }
      first = second
    }
  }

  /// Sets `ranks` for the characters of a page; gives the characters by their ranks.
  private mutating func rank(_ text: [UInt32], _ next: UInt32) -> [UInt32] {
    if ranks.isEmpty { ranks = [UInt32](repeating: 0, count: 0x11_0000) }
    for scalar in text { ranks[Int(scalar)] = 1 }
    ranks[Int(next)] = 1
    ranks[0] = 0
    var scalars: [UInt32] = [0]
    for scalar in ranks.indices where ranks[scalar] != 0 {
      ranks[scalar] = UInt32(scalars.count)
      scalars.append(UInt32(scalar))
    }
    return scalars
  }
}
