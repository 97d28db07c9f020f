import Analysis
import Indexing
import TestSupport
import Testing

@testable import Searching

/// The choice of grams against all choices there are.
@Suite struct GramCoverTests {
  @Test func noCoverIsCheaper() throws {
    var random = RandomCorpus(seed: 41)
    let documents = random.documents(60, length: 30)
    let texts = try SubstringOracle(documents).documents
    let segment = try #require(IndexedCorpus(documents).snapshot.segments.first)
    var checked = 0
    for _ in 0..<LoopScale.rounds(400) {
      let scalars = try FoldedDocument.folded(random.quotation(from: texts))
      let pattern = TextPattern(scalars: scalars, isWholeWord: false)
      guard !pattern.grams.isEmpty,
        let chosen = try GramCover.cheapest(of: pattern, in: segment.grams)
      else { continue }
      let costs = try pattern.grams.map { gram in
        let index = try #require(try segment.grams.index(of: gram.key))
        return try segment.grams.size(at: index).documentCount
      }
      let least = Self.leastCost(of: pattern.grams.map(\.offset), costs)
      let rarest = try #require(costs.min())
      // The others come from the end of the pattern to its beginning.
      let isAdded =
        chosen.count > 1 && chosen[chosen.count - 2].offset < chosen[chosen.count - 1].offset
      let cover = isAdded ? chosen.dropLast() : chosen[...]
      #expect(!isAdded || chosen.last?.cost == rarest)
      #expect(cover.reduce(0) { $0 + $1.cost } == least, "\(scalars)")
      #expect(chosen.contains { $0.cost <= 2 * rarest }, "\(scalars)")
      checked += 1
    }
    #expect(checked > 100)
  }

  /// The least sum of costs over all subsets with the first and the last gram of every run and
  /// without two neighbours of a run left out.
  private static func leastCost(of offsets: [Int], _ costs: [Int]) -> Int? {
    (0..<1 << offsets.count).filter { isCover($0, of: offsets) }.map { subset in
      costs.indices.reduce(0) { $0 + (subset >> $1 & 1) * costs[$1] }
    }.min()
  }

  private static func isCover(_ subset: Int, of offsets: [Int]) -> Bool {
    let runs = Set(offsets)
    return offsets.indices.allSatisfy { index in
      let isChosen = subset >> index & 1 == 1
      let isInside = runs.contains(offsets[index] - 1) && runs.contains(offsets[index] + 1)
      let followsChosen = index > 0 && subset >> (index - 1) & 1 == 1
      return isChosen || isInside && followsChosen
    }
  }

  /// Every character that a gram holds is held by a chosen one, whatever the costs.
  @Test func nothingIsLeftOut() throws {
    var random = RandomCorpus(seed: 42)
    let documents = random.documents(20, length: 60)
    let texts = try SubstringOracle(documents).documents
    let segment = try #require(IndexedCorpus(documents).snapshot.segments.first)
    for _ in 0..<LoopScale.rounds(400) {
      let scalars = try FoldedDocument.folded(random.quotation(from: texts))
      let pattern = TextPattern(scalars: scalars, isWholeWord: false)
      guard let chosen = try GramCover.cheapest(of: pattern, in: segment.grams) else { continue }
      var held: Set<Int> = []
      for choice in chosen {
        held.insert(choice.offset)
        if try segment.grams.key(at: choice.index).second != nil { held.insert(choice.offset + 1) }
      }
      let all = pattern.grams.flatMap {
        $0.key.second == nil ? [$0.offset] : [$0.offset, $0.offset + 1]
      }
      #expect(held == Set(all), "\(scalars)")
    }
  }
}
