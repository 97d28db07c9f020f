internal import Storage

/// The grams of a run by their first characters. The texts, each with one place behind it that is no
/// character, are divided into pages of 2¹⁸ places; an occurrence is told by its page and its place there.
///
/// - Occurrences, 4 bytes each: the place in the page in the lower 18 bits, the number of the second
///   character in the page's alphabet above, 0 when there is none. Those of a first character are
///   together, those of one page a slice, ascending by place.
/// - Slices: the page 4, the occurrences 4. Those of a first character ascend by page.
/// - Firsts: each first character, ascending, 4; where its slices end 4, and its occurrences 8.
/// - Index: for each page its places 4 and the number of its alphabet 4.
/// - Alphabets, one behind the other: how many characters it has 4, then these by their numbers from 1, 4
///   each.
struct GramPages: Sendable {
  /// Bits of a place in a page.
  static let placeBits = 18

  /// The most places a page has.
  static let capacity = 1 << placeBits

  private static let firstSize = 16
  private static let sliceSize = 8
  private static let pageSize = 8

  /// A page of texts.
  struct Page: Sendable {
    /// How many places it has.
    let placeCount: Int
    /// The number of its alphabet.
    let alphabet: Int
  }

  /// A first character: its slices and occurrences.
  struct First {
    var character: UInt32
    var slices: Range<Int>
    var occurrences: Range<Int>
  }

  /// The pages, in the order of the texts.
  let pages: [Page]

  /// The characters of each alphabet by their numbers less 1.
  let alphabets: [[UInt32]]

  private let firsts: Bytes
  private let slices: Bytes
  private let occurrences: Bytes

  /// Opens the sections of a run.
  init(_ file: SectionFile) throws(StorageError) {
    func section(_ section: RunFormat.Section) throws(StorageError) -> Bytes {
      try file.section(section.rawValue)
    }
    firsts = try section(.gramFirsts)
    slices = try section(.gramSlices)
    occurrences = try section(.gramOccurrences)
    alphabets = try Self.alphabets(in: section(.alphabets))
    pages = try Self.pages(in: section(.gramIndex), alphabetCount: alphabets.count)
  }

  private static func pages(
    in index: Bytes, alphabetCount: Int
  ) throws(StorageError) -> [Page] {
    var pages: [Page] = []
    for entry in stride(from: 0, to: index.count, by: pageSize) {
      let page = Page(
        placeCount: Int(try index.uint32(at: entry)), alphabet: Int(try index.uint32(at: entry + 4))
      )
      guard page.placeCount <= capacity, page.alphabet < alphabetCount else {
        throw index.damage("a page of grams", at: entry)
      }
      pages.append(page)
    }
    return pages
  }

  private static func alphabets(in bytes: Bytes) throws(StorageError) -> [[UInt32]] {
    var alphabets: [[UInt32]] = []
    var start = 0
    while start < bytes.count {
      var scalars: [UInt32] = []
      let count = Int(try bytes.uint32(at: start))
      try bytes.read(count, at: start + 4, into: &scalars)
      guard scalars.allSatisfy({ 0 < $0 && $0 < 0x11_0000 }) else {
        throw bytes.damage("an alphabet", at: start)
      }
      alphabets.append(scalars)
      start += 4 + count * 4
    }
    return alphabets
  }

  /// How many first characters there are.
  var firstCount: Int { firsts.count / Self.firstSize }

  /// First character number `index`.
  func character(at index: Int) throws(StorageError) -> UInt32 {
    try firsts.uint32(at: index * Self.firstSize)
  }

  /// What belongs to first character number `index`.
  func first(at index: Int) throws(StorageError) -> First {
    let (sliceStart, start) = index == 0 ? (0, 0) : try ends(at: index - 1)
    let (sliceEnd, end) = try ends(at: index)
    guard sliceStart <= sliceEnd, start <= end else { throw damage("a first character") }
    return First(
      character: try character(at: index), slices: sliceStart..<sliceEnd, occurrences: start..<end)
  }

  private func ends(
    at index: Int
  ) throws(StorageError) -> (slices: Int, occurrences: Int) {
    (
      Int(try firsts.uint32(at: index * Self.firstSize + 4)),
      try firsts.length(at: index * Self.firstSize + 8)
    )
  }

  /// The page of a slice, and how many occurrences it has.
  func slice(at index: Int) throws(StorageError) -> (page: Int, count: Int) {
    let page = Int(try slices.uint32(at: index * Self.sliceSize))
    guard page < pages.count else { throw damage("a slice of grams") }
    return (page, Int(try slices.uint32(at: index * Self.sliceSize + 4)))
  }

  /// Sets `codes` to some occurrences.
  func read(_ range: Range<Int>, into codes: inout [UInt32]) throws(StorageError) {
    guard range.upperBound <= occurrences.count / 4 else { throw damage("occurrences of grams") }
    try occurrences.read(range.count, at: range.lowerBound * 4, into: &codes)
  }

  /// Tells the system that some occurrences will not be needed soon.
  func discard(_ range: Range<Int>) {
    (try? occurrences.slice(at: range.lowerBound * 4, count: range.count * 4))?.discard()
  }

  /// The error that says what is wrong with the pages.
  func damage(_ what: String) -> StorageError { firsts.damage(what, at: 0) }
}
