/// Where some stretches of a text stand, each of at least two units.
struct GramIndex: Sendable {
  /// By length in units, the stretches with their numbers.
  private var tables: [(length: Int, table: GramTable)] = []

  /// A hash of the first two units of each stretch.
  private var beginnings = BitList(count: 1 << 20)

  /// Stretches that were counted in a text.
  init(_ grams: [GramTable.Gram], in text: ClauseText) {
    let units = text.units.span
    for length in Set(grams.map(\.range.count)).sorted() {
      var table = GramTable()
      for (number, gram) in grams.enumerated() where gram.range.count == length {
        table.insert(gram, numbered: number, of: units)
        beginnings[GramTable.hash(ofTwo: gram.range.lowerBound, units) >> 43] = true
      }
      tables.append((length, table))
    }
  }

  /// Calls `body` with each place of a stretch in a document, and its number.
  func forEachPlace(
    inDocument document: Int, of text: ClauseText, _ body: (Int, Range<Int>) -> Void
  ) {
    let units = text.units.span
    for clause in text.clauses(ofDocument: document) {
      for start in clause where beginnings[GramTable.hash(ofTwo: start, units) >> 43] {
        for (length, table) in tables where start + length <= clause.upperBound {
          let range = start..<start + length
          let found = table.gram(GramTable.key(range, of: units), range, of: units)
          if let found { body(found.number, range) }
        }
      }
    }
  }
}
