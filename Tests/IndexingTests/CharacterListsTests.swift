import Analysis
import TestSupport
import Testing

@testable import Indexing

@Suite struct CharacterListsTests {
  @Test("A character's list is the sum of those of its grams", arguments: 0..<LongTests.rounds(40))
  func sums(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var lists: [GramKey: PostingList] = [:]
    for _ in 0..<Int.random(in: 0...30, using: &generator) {
      let key = GramKey(
        .random(in: 0x4E00...0x4E05, using: &generator), .random(in: 1...9, using: &generator))
      let count = Int.random(in: 1...60, using: &generator)
      lists[key] = RandomPostings.list(count: count, using: &generator)
    }
    let documentCount = Array(lists.values).commonLengths.count
    var characters = CharacterLists(documentCount: documentCount)
    var found: [GramKey: PostingList] = [:]
    for (key, list) in lists.sorted(by: { $0.key < $1.key }) {
      if let (character, sum) = characters.next(key, list) { found[character] = sum }
    }
    if let (character, sum) = characters.finish() { found[character] = sum }
    #expect(characters.finish() == nil)
    let expected = Dictionary(grouping: lists, by: \.key.first).map { first, lists in
      (GramKey.character(first), PostingList.sum(of: lists.map(\.value)))
    }
    #expect(found == Dictionary(uniqueKeysWithValues: expected), "seed \(seed)")
  }
}
