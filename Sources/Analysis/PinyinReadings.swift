/// Which Han characters can be read as which syllable.
struct PinyinReadings: Sendable {
  /// Made at first use, which only a text with a candidate pays for.
  static let all = PinyinReadings()

  private var listOfSyllable: [PinyinSyllable: Int] = [:]
  /// For each syllable its characters, folded, ascending.
  private var lists: [[UInt32]] = []

  /// Whether this is a toned syllable of Chinese, in either normal form.
  func contains(_ syllable: PinyinSyllable) -> Bool {
    listOfSyllable[syllable] != nil
  }

  /// Whether the character, or one that is folded alike, has this reading.
  func contains(_ syllable: PinyinSyllable, of scalar: UInt32) -> Bool {
    guard let list = listOfSyllable[syllable] else { return false }
    let folded = Folding.fold(scalar)
    let index = lists[list].partitionPoint { $0 < folded }
    return index < lists[list].count && lists[list][index] == folded
  }

  private init() {
    var table = TableScanner(PinyinTable.readings)
    while !table.isAtEnd {
      let list = self.list(of: table.syllable())
      while !table.skip("\n"), let scalar = table.scalar() {
        lists[list].append(Folding.fold(scalar))
      }
    }
    for list in lists.indices { lists[list].sort() }
  }

  /// The list of a syllable, found by either of its normal forms; a new one when it has none.
  private mutating func list(of letters: [UInt32]) -> Int {
    let spellings = [letters, letters.flatMap(ToneMarks.decomposition)]
      .compactMap { PinyinSyllable(String($0).utf8) }
    if let list = spellings.compactMap({ listOfSyllable[$0] }).first { return list }
    for spelling in spellings { listOfSyllable[spelling] = lists.count }
    lists.append([])
    return lists.count - 1
  }
}

extension TableScanner {
  /// The letters up to a colon; moves over both.
  fileprivate mutating func syllable() -> [UInt32] {
    var letters: [UInt32] = []
    while !skip(":"), let letter = scalar() { letters.append(letter) }
    return letters
  }
}

extension String {
  fileprivate init(_ scalars: [UInt32]) {
    self.init(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
