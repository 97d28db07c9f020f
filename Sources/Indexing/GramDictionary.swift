package import Analysis
package import Storage

/// The grams of a segment and where their posting lists are, in key order, so that a lookup is two
/// binary searches over mapped bytes: for the first character, and for the second among those
/// behind it.
///
/// - Firsts, entries of 8 bytes: a first character 4, the number of its first entry 4.
/// - Seconds: the second character of each entry, 3 bytes; 0 for a gram of one character; 0xFFFFFF for
///   the last entry of each first character, whose list has the documents and frequencies of all
///   grams that begin with it, and no positions (`GramKey.character`).
/// - Places, for each 16 entries: the offset of the first one's list 8, the offset of the first one's
///   length in the lengths 4.
/// - Lengths: the bytes of each list, variable.
package struct GramDictionary: Sendable {
  static let firstSize = 8
  static let secondSize = 3
  static let placeSize = 12
  static let groupCapacity = 16

  /// The sections of the dictionary.
  struct Sections {
    var firsts: Bytes
    var seconds: Bytes
    var places: Bytes
    var lengths: Bytes
    var lists: Bytes
  }

  private let sections: Sections
  private let documentLengths: DocumentLengths
  private let firstCount: Int

  /// How many entries there are: grams and first characters.
  package let count: Int

  /// How many different grams there are.
  package var gramCount: Int { count - firstCount }

  /// Opens the dictionary over its sections.
  init(_ sections: Sections, documentLengths: DocumentLengths) throws(StorageError) {
    count = sections.seconds.count / Self.secondSize
    let groupCount = (count + Self.groupCapacity - 1) / Self.groupCapacity
    guard sections.seconds.count % Self.secondSize == 0,
      sections.firsts.count % Self.firstSize == 0,
      sections.places.count == groupCount * Self.placeSize
    else { throw sections.seconds.damage("sizes of the gram dictionary", at: 0) }
    firstCount = sections.firsts.count / Self.firstSize
    self.sections = sections
    self.documentLengths = documentLengths
  }

  /// The key of entry number `index`. O(log n).
  package func key(at index: Int) throws(StorageError) -> GramKey {
    GramKey(try character(ofFirst: firstNumber(ofEntry: index)), try second(at: index))
  }

  /// How much the list of entry number `index` holds.
  package func size(at index: Int) throws(StorageError) -> PostingListSize {
    var reader = ByteReader(try list(at: index))
    return try PostingListSize(from: &reader)
  }

  /// Whether entry number `index` is a gram, not all grams with one first character.
  package func hasPositions(at index: Int) throws(StorageError) -> Bool {
    try second(at: index) != GramKey.characterMark
  }

  /// The list of entry number `index`.
  package func blocks(at index: Int) throws(StorageError) -> PostingBlocks {
    try PostingBlocks(
      list(at: index), lengths: documentLengths, hasPositions: hasPositions(at: index))
  }

  /// A walk over the list of entry number `index`.
  package func cursor(at index: Int) throws(StorageError) -> PostingCursor {
    try PostingCursor(blocks(at: index))
  }

  /// The documents of all grams that begin with a character, without positions; `nil` when there is none.
  /// O(log n).
  package func blocks(ofCharacter character: UInt32) throws(StorageError) -> PostingBlocks? {
    guard let index = try index(of: .character(character)) else { return nil }
    return try blocks(at: index)
  }

  /// The number of the entry with this key, if there is one. O(log n).
  package func index(of key: GramKey) throws(StorageError) -> Int? {
    let entries = try entries(beginningWith: key.first)
    let second = key.second ?? 0
    let index = try partitionPoint(entries) { (index) throws(StorageError) in
      try self.second(at: index) ?? 0 < second
    }
    guard index < entries.upperBound, try self.second(at: index) ?? 0 == second else { return nil }
    return index
  }

  /// The numbers of the entries of a first character. O(log n).
  private func entries(beginningWith character: UInt32) throws(StorageError) -> Range<Int> {
    let first = try firstNumber(notBefore: character)
    guard first < firstCount, try self.character(ofFirst: first) == character else { return 0..<0 }
    let start = try start(ofFirst: first)
    let end = first + 1 < firstCount ? try self.start(ofFirst: first + 1) : count
    guard start <= end, end <= count else {
      throw sections.firsts.damage("order of the gram dictionary", at: first * Self.firstSize)
    }
    return start..<end
  }

  /// The first entry whose key is not before this one; the number of entries when there is none.
  func index(notBefore key: GramKey) throws(StorageError) -> Int {
    let first = try firstNumber(notBefore: key.first)
    guard first < firstCount else { return count }
    let entries = try entries(beginningWith: character(ofFirst: first))
    guard try character(ofFirst: first) == key.first else { return entries.lowerBound }
    let second = key.second ?? 0
    return try partitionPoint(entries) { (index) throws(StorageError) in
      try self.second(at: index) ?? 0 < second
    }
  }
}

extension GramDictionary {
  private func firstNumber(notBefore character: UInt32) throws(StorageError) -> Int {
    try partitionPoint(0..<firstCount) { (number) throws(StorageError) in
      try self.character(ofFirst: number) < character
    }
  }

  /// The number of the first character of an entry, or of the entry behind the last.
  func firstNumber(ofEntry index: Int) throws(StorageError) -> Int {
    let count = try partitionPoint(0..<firstCount) { (number) throws(StorageError) in
      try start(ofFirst: number) <= index
    }
    return max(0, count - 1)
  }

  /// The entry behind the last one that begins with a first character.
  func end(ofFirst number: Int) throws(StorageError) -> Int {
    number + 1 < firstCount ? try start(ofFirst: number + 1) : count
  }

  /// Where the lists of a group begin, and their lengths; those behind the last group where there is
  /// none.
  func place(ofGroup group: Int) throws(StorageError) -> (listStart: Int, lengths: ByteReader) {
    guard group * Self.placeSize < sections.places.count else {
      return (sections.lists.count, ByteReader(sections.lengths, at: sections.lengths.count))
    }
    let place = group * Self.placeSize
    let lengths = Int(try sections.places.uint32(at: place + 8))
    let listStart = try sections.places.length(at: place)
    guard listStart <= sections.lists.count else {
      throw sections.places.damage("place of a list", at: place)
    }
    return (listStart, ByteReader(sections.lengths, at: lengths))
  }

  /// A part of the lists.
  func listBytes(at offset: Int, count: Int) throws(StorageError) -> Bytes {
    try sections.lists.slice(at: offset, count: count)
  }

  /// Gives every first character and about how many bytes the lists of its entries take.
  func forEachCharacter(
    _ body: (UInt32, Int) throws(StorageError) -> Void
  ) throws(StorageError) {
    for number in 0..<firstCount {
      let start = try place(ofGroup: start(ofFirst: number) / Self.groupCapacity).listStart
      let end = try place(ofGroup: end(ofFirst: number) / Self.groupCapacity).listStart
      try body(character(ofFirst: number), max(0, end - start))
    }
  }

  /// Gives the keys of some entries, ascending.
  func forEachKey(
    in range: Range<Int>, _ body: (GramKey) -> Void
  ) throws(StorageError) {
    guard !range.isEmpty else { return }
    var first = try firstNumber(ofEntry: range.lowerBound)
    var character = try character(ofFirst: first)
    var end = try end(ofFirst: first)
    for index in range {
      if index >= end {
        first += 1
        character = try self.character(ofFirst: first)
        end = try self.end(ofFirst: first)
      }
      body(GramKey(character, try second(at: index)))
    }
  }

  /// The bytes of the lists of some entries.
  func listLengths(in range: Range<Int>) throws(StorageError) -> [Int] {
    var lengths: [Int] = []
    lengths.reserveCapacity(range.count)
    var (_, reader) = try place(ofGroup: range.lowerBound / Self.groupCapacity)
    for _ in 0..<range.lowerBound % Self.groupCapacity { _ = try reader.variable32() }
    for _ in range { lengths.append(Int(try reader.variable32())) }
    return lengths
  }

  /// Where the list of an entry begins; of the entry behind the last, where the lists end.
  func listStart(of index: Int) throws(StorageError) -> Int {
    var (start, lengths) = try place(ofGroup: index / Self.groupCapacity)
    for _ in 0..<index % Self.groupCapacity { start += Int(try lengths.variable32()) }
    return start
  }

  /// Tells the system that these lists will not be needed soon.
  func discardLists(of range: Range<Int>) throws(StorageError) {
    guard !range.isEmpty else { return }
    let start = try listStart(of: range.lowerBound)
    let end = try listStart(of: range.upperBound)
    if start < end { try listBytes(at: start, count: end - start).discard() }
  }

  func character(ofFirst number: Int) throws(StorageError) -> UInt32 {
    try sections.firsts.uint32(at: number * Self.firstSize)
  }

  private func start(ofFirst number: Int) throws(StorageError) -> Int {
    Int(try sections.firsts.uint32(at: number * Self.firstSize + 4))
  }

  func second(at index: Int) throws(StorageError) -> UInt32? {
    let offset = index * Self.secondSize
    let low = UInt32(try sections.seconds.uint8(at: offset))
    let middle = UInt32(try sections.seconds.uint8(at: offset + 1))
    let high = UInt32(try sections.seconds.uint8(at: offset + 2))
    let second = low | middle << 8 | high << 16
    return second == 0 ? nil : second
  }

  /// The bytes of the list of entry number `index`; reads the lengths of those before it in its group.
  func list(at index: Int) throws(StorageError) -> Bytes {
    guard index >= 0, index < count else { throw sections.seconds.damage("gram \(index)", at: 0) }
    var (start, lengths) = try place(ofGroup: index / Self.groupCapacity)
    for _ in 0..<index % Self.groupCapacity { start += Int(try lengths.variable32()) }
    return try sections.lists.slice(at: start, count: Int(lengths.variable32()))
  }

  private func partitionPoint(
    _ range: Range<Int>, where isBefore: (Int) throws(StorageError) -> Bool
  ) throws(StorageError) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if try isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension GramKey {
  /// The second character of a key that stands for all grams with the same first one; no character.
  static let characterMark: UInt32 = 0xFF_FFFF

  /// The key of all grams that begin with a character.
  static func character(_ first: UInt32) -> GramKey { GramKey(first, characterMark) }

  /// Whether it stands for all grams with its first character.
  var isCharacter: Bool { second == Self.characterMark }
}
