internal import Analysis
internal import Storage

/// Collects the grams of texts, sorted by their first characters; the counterpart of `GramPages`, where the
/// layout is described.
///
/// Sorting by the second ones is left to the merge, which has all occurrences of a first character at
/// hand; so no list is made that is taken apart again.
///
/// Memory: four bytes an occurrence.
struct GramPageWriter {
  private var alphabet = GramAlphabet()
  /// The alphabet's number of each character of the page that is filled; 0 for those in no gram.
  private var page = [UInt16](repeating: 0, count: GramPages.capacity + 1)
  /// How many characters the page has.
  private var pageCount = 0
  /// How many occurrences each first character has in the page; 0 between pages.
  private var ends = [UInt32](repeating: 0, count: 1 << GramAlphabet.numberBits)
  private var sorted = [UInt32](repeating: 0, count: GramPages.capacity)

  /// The occurrences of each page, by first characters.
  private var occurrences: [[UInt32]] = []
  private var slices: [Slice] = []
  private var index = ByteWriter()
  private var alphabets = ByteWriter()
  private var alphabetCount: UInt32 = 0

  /// Occurrences of one first character in one page.
  private struct Slice {
    let first: UInt32
    let page: UInt32
    let range: Range<Int>
  }

  /// Adds the grams of the next document.
  mutating func addDocument(_ folded: [UInt32]) {
    var position = 0
    while position < folded.count {
      position = fill(from: folded, at: position)
      guard position < folded.count else { break }
      if pageCount == GramPages.capacity {
        endPage(before: folded[position])
      } else {
        meet(folded[position])
      }
    }
    // No gram goes over the end of a document.
    if pageCount == GramPages.capacity { endPage(before: 0) }
    page[pageCount] = 0
    pageCount += 1
  }

  /// Fills the page from some characters up to one that was not met before; gives its place.
  private mutating func fill(from folded: [UInt32], at start: Int) -> Int {
    let end = min(folded.count, start + GramPages.capacity - pageCount)
    let stop = Self.fill(&page, at: pageCount, from: folded, start..<end, alphabet.numbers)
    pageCount += stop - start
    return stop
  }

  private static func fill(
    _ page: inout [UInt16], at start: Int, from folded: [UInt32], _ range: Range<Int>,
    _ numbers: [UInt16]
  ) -> Int {
    let (source, numbers) = (folded.span, numbers.span)
    var page = page.mutableSpan
    let shift = start - range.lowerBound
    for position in range {
      let number = numbers[Int(source[position])]
      guard number != 0 else { return position }
      page[position &+ shift] = number == GramAlphabet.noGram ? 0 : number
    }
    return range.upperBound
  }

  /// Gives a character a number. It may begin a new alphabet, and a page with it.
  private mutating func meet(_ scalar: UInt32) {
    if alphabet.isFull, TextClass.isGram(scalar) {
      endPage(before: scalar)
      endAlphabet()
    }
    _ = alphabet.number(of: scalar)
  }

  /// Ends the adding.
  mutating func finish() {
    endPage(before: 0)
    endAlphabet()
  }

  private mutating func endAlphabet() {
    alphabets.append(UInt32(alphabet.scalars.count))
    alphabets.append(littleEndian: alphabet.scalars[...])
    alphabet.removeAll()
    alphabetCount += 1
  }

  /// Sorts the page and begins another; `next` is the character behind it.
  private mutating func endPage(before next: UInt32) {
    page[pageCount] = alphabet.number(of: next)
    let firsts = countFirsts()
    Self.sort(page, count: pageCount, &ends, into: &sorted)
    index.append(UInt32(pageCount))
    index.append(alphabetCount)
    var start = 0
    for first in firsts {
      let end = Int(ends[Int(first)])
      slices.append(
        Slice(
          first: alphabet.scalars[Int(first) - 1], page: UInt32(occurrences.count),
          range: start..<end))
      ends[Int(first)] = 0
      start = end
    }
    occurrences.append(Array(sorted[..<start]))
    pageCount = 0
  }

  /// Sets `ends` to where the occurrences of each first character begin; gives those there are, in the
  /// order of the characters.
  private mutating func countFirsts() -> [UInt16] {
    var firsts: [UInt16] = []
    for place in 0..<pageCount {
      let first = page[place]
      guard first != 0 else { continue }
      if ends[Int(first)] == 0 { firsts.append(first) }
      ends[Int(first)] &+= 1
    }
    firsts.sort { alphabet.scalars[Int($0) - 1] < alphabet.scalars[Int($1) - 1] }
    var sum: UInt32 = 0
    for first in firsts { (ends[Int(first)], sum) = (sum, sum &+ ends[Int(first)]) }
    return firsts
  }

  /// Sets `ends` to where the occurrences of each first character end.
  private static func sort(
    _ page: [UInt16], count: Int, _ ends: inout [UInt32], into occurrences: inout [UInt32]
  ) {
    let page = page.span
    var ends = ends.mutableSpan
    var occurrences = occurrences.mutableSpan
    for place in 0..<count {
      let first = Int(page[place])
      guard first != 0 else { continue }
      let free = ends[first]
      occurrences[Int(free)] =
        UInt32(page[place &+ 1]) &<< UInt32(GramPages.placeBits) | UInt32(truncatingIfNeeded: place)
      ends[first] = free &+ 1
    }
  }

  /// Writes everything that was added.
  mutating func write(to file: inout SegmentFileWriter) throws(StorageError) {
    slices.sort { ($0.first, $0.page) < ($1.first, $1.page) }
    try file.write(RunFormat.Section.gramOccurrences) { (section) throws(StorageError) in
      var piece = ByteWriter()
      for slice in slices {
        piece.append(littleEndian: occurrences[Int(slice.page)][slice.range])
        guard piece.count >= 1 << 16 else { continue }
        try section.append(piece.bytes)
        piece.removeAll()
      }
      try section.append(piece.bytes)
    }
    try file.write([
      (RunFormat.Section.gramFirsts, firstColumn.bytes), (.gramSlices, sliceColumn.bytes),
      (.gramIndex, index.bytes), (.alphabets, alphabets.bytes),
    ])
  }

  private var sliceColumn: ByteWriter {
    var column = ByteWriter()
    for slice in slices {
      column.append(slice.page)
      column.append(UInt32(slice.range.count))
    }
    return column
  }

  private var firstColumn: ByteWriter {
    var column = ByteWriter()
    var occurrenceCount = 0
    for (number, slice) in slices.enumerated() {
      occurrenceCount += slice.range.count
      if number + 1 < slices.count, slices[number + 1].first == slice.first { continue }
      column.append(slice.first)
      column.append(UInt32(number + 1))
      column.append(UInt64(occurrenceCount))
    }
    return column
  }
}
