internal import Analysis
internal import Indexing

/// The words by which topics are told from each other.
///
/// Words of two Han characters or more, in at least five passages (two of fewer than 50), but not in more than 40 % of them; of more than 20,000
/// those in the most passages. They are numbered by their bytes.
struct TopicVocabulary: Sendable {
  private static func leastPassages(of count: Int) -> Int { count < 50 ? 2 : 5 }
  private static let greatestShare = (part: 2, whole: 5)
  private static let limit = 20_000

  /// The words, folded.
  private(set) var words: [String] = []

  /// In how many passages each stands.
  private(set) var passageCounts: [Int] = []

  /// The numbers of words.
  private var table = GramTable()

  init(of passages: TopicPassages, in text: ClauseText, _ workers: Workers) {
    var grams: [(word: String, gram: GramTable.Gram)] = []
    workers.forEachInOrder(workers.count) { (share) throws(Never) -> [GramTable.Gram] in
      Self.counted(share, of: workers.count, passages, text)
    } consume: { (found: [GramTable.Gram]) throws(Never) in
      for gram in found where Self.isTopical(gram, text, passages.passages.count) {
        grams.append((text.text(gram.range), gram))
      }
    }
    grams.sort { left, right in
      left.gram.documents != right.gram.documents
        ? left.gram.documents > right.gram.documents
        : left.word.utf8.lexicographicallyPrecedes(right.word.utf8)
    }
    let kept = grams.prefix(Self.limit).sorted {
      $0.word.utf8.lexicographicallyPrecedes($1.word.utf8)
    }
    let units = text.units.span
    for (number, found) in kept.enumerated() {
      words.append(found.word)
      passageCounts.append(Int(found.gram.documents))
      table.insert(found.gram, numbered: number, of: units)
    }
  }

  /// The number of a word of a text; `nil` for others.
  @inline(__always)
  func number(of word: Range<Int>, in text: ClauseText) -> Int? {
    guard word.count <= GramTable.longest else { return nil }
    let units = text.units.span
    return table.gram(GramTable.key(word, of: units), word, of: units)?.number
  }

  private static func isTopical(
    _ gram: GramTable.Gram, _ text: ClauseText, _ passageCount: Int
  ) -> Bool {
    let count = Int(gram.documents)
    return count >= leastPassages(of: passageCount)
      && count * greatestShare.whole <= passageCount * greatestShare.part
      && text.characterCount(gram.range) >= 2
      && text.text(gram.range).unicodeScalars.allSatisfy { TextClass.isHan($0.value) }
  }

  /// Words of a share of all, with their passages as documents.
  private static func counted(
    _ share: Int, of shares: Int, _ passages: TopicPassages, _ text: ClauseText
  ) -> [GramTable.Gram] {
    let units = text.units.span
    var table = GramTable()
    for (number, passage) in passages.passages.enumerated() {
      TopicPassages.forEachWord(in: passage.range, of: text) { word in
        guard word.count <= GramTable.longest else { return }
        let key = GramTable.key(word, of: units)
        guard Int(truncatingIfNeeded: key >> 40) % shares == share else { return }
        table.makeRoom(units)
        _ = table.add(key, word, of: units, document: number, isMarked: false)
      }
    }
    return table.grams
  }
}
