internal import Analysis
internal import Indexing
internal import Searching

/// Other wordings of a formula that stand in the texts.
struct FormulaVariants {
  /// The wordings, folded, that two documents or more have, in no order that means anything.
  private(set) var texts: [[UInt32]] = []

  /// The documents that could not be looked at.
  private(set) var losses: [FigureTable.Loss] = []

  /// Wordings of a document, or why there are none.
  private enum Found: Sendable {
    case texts(Set<[UInt32]>)
    case lost(FigureTable.Loss)
  }

  /// In how many documents a wording stands at least.
  private static let least = 2

  init(
    of formula: [UInt32], in subset: Subset, lexicon: Lexicon, workers: Workers
  ) throws(IndexError) {
    var cutter = try WordCutter(subset.snapshot, lexicon: lexicon)
    var words = try cutter.words(in: formula)
    if words.count < 2 { words = formula.indices.map { $0..<$0 + 1 } }
    let places = try VariantPlaces(
      of: VariantPattern.all(of: formula, words: words), in: subset
    ).places
    var documents: [[UInt32]: Int] = [:]
    let holders = places.keys.sorted()
    try workers.forEachInOrder(holders.count) { (job) throws(IndexError) -> Found in
      try Self.wordings(places[holders[job]] ?? [], ofDocument: holders[job], of: subset, lexicon)
    } consume: { (found: Found) throws(IndexError) in
      switch found {
      case .lost(let loss): losses.append(loss)
      case .texts(let texts): for text in texts { documents[text, default: 0] += 1 }
      }
    }
    texts = documents.filter { $0.value >= Self.least && $0.key != formula }.map(\.key)
  }

  private static func wordings(
    _ places: Set<VariantPlaces.Place>, ofDocument document: Int, of subset: Subset,
    _ lexicon: Lexicon
  ) throws(IndexError) -> Found {
    let folded: [UInt32]
    switch try subset.foldedOrLost(document) {
    case .failure(let loss): return .lost(loss.loss)
    case .success(let text): folded = text
    }
    var words: Set<Range<Int>>?
    var texts: Set<[UInt32]> = []
    for place in places where place.wording.upperBound <= folded.count {
      guard folded[place.gap].allSatisfy({ TextClass.isGram($0) }) else { continue }
      if place.isAtEdge {
        if words == nil {
          var cutter = try WordCutter(subset.snapshot, lexicon: lexicon)
          words = Set(try cutter.words(in: folded))
        }
        guard words?.contains(place.gap) == true else { continue }
      }
      texts.insert(Array(folded[place.wording]))
    }
    return .texts(texts)
  }
}
