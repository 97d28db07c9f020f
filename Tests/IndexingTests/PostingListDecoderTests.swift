import Storage
import TestSupport
import Testing

@testable import Indexing

@Suite struct PostingListDecoderTests {
  @Test(
    "Decoding leaves the deleted documents out and renumbers the others",
    arguments: RandomPostings.edgeCounts)
  func deletions(count: Int) {
    for seed in 0..<LongTests.rounds(4) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let list = RandomPostings.list(count: count, using: &generator)
      let total = list.lengths.count
      let deleted = DeletedDocuments.random(below: total, using: &generator)
      let base = UInt32.random(in: 0...1_000, using: &generator)
      let map = DocumentMap(base: base, totalCount: total, deleted: deleted)
      for hasPositions in [false, true] {
        let encoded = EncodedPostings(list, withPositions: hasPositions)
        let first = PostingList(documents: [0], frequencies: [1], positions: [])
        var decoder = PostingListDecoder()
        var decoded = first
        let isRead = decoder.append(
          [7] + encoded.bytes, at: 1, lengths: encoded.lengths, hasPositions: hasPositions,
          map: map, to: &decoded)
        #expect(isRead, "seed \(seed)")
        let expected = list.without(deleted.documents, base: base, withPositions: hasPositions)
        #expect(decoded.documents == [0] + expected.documents, "seed \(seed)")
        #expect(decoded.frequencies == [1] + expected.frequencies, "seed \(seed)")
        #expect(decoded.positions == expected.positions, "seed \(seed)")
      }
    }
  }

  @Test("A map numbers the documents that were not deleted one after the other")
  func maps() {
    for seed in 0..<60 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let total = Int.random(in: 0...50, using: &generator)
      let deleted = DeletedDocuments.random(below: total, using: &generator)
      let map = DocumentMap(base: 100, totalCount: total, deleted: deleted)
      var next: UInt32 = 100
      for document in 0..<UInt32(total) {
        let isDeleted = deleted.documents.contains(document)
        #expect(map[document] == (isDeleted ? nil : next), "seed \(seed)")
        #expect(deleted.contains(DocumentID(document)) == isDeleted, "seed \(seed)")
        next += isDeleted ? 0 : 1
      }
      #expect(map.liveCount == Int(next) - 100)
      #expect(map.isShift == deleted.documents.isEmpty)
    }
  }

  @Test("The greatest numbers of documents do not overflow")
  func greatestNumbers() {
    let map = DocumentMap(base: .max - 2, totalCount: 5, deleted: DeletedDocuments([0, 1, 3]))
    #expect((0..<5).map { map[$0] } == [nil, nil, .max - 2, nil, .max - 1])
  }
}

extension DeletedDocuments {
  /// None, some or all of so many documents.
  static func random(below count: Int, using generator: inout SeededGenerator) -> DeletedDocuments {
    let chance = [0, 1, 30, 70, 100].randomElement(using: &generator) ?? 0
    return DeletedDocuments(
      (0..<UInt32(count)).filter { _ in Int.random(in: 0..<100, using: &generator) < chance })
  }
}

extension PostingList {
  /// The list without some documents (ascending), the numbers of the others without gaps; `base` is added.
  func without(
    _ deleted: [UInt32], base: UInt32 = 0, withPositions: Bool = true
  ) -> PostingList {
    var deletedBefore = 0
    var rest = positions[...]
    var list = PostingList(documents: [], frequencies: [], positions: [])
    for (document, frequency) in zip(documents, frequencies) {
      let own = rest.prefix(Int(frequency))
      rest = rest.dropFirst(Int(frequency))
      while deletedBefore < deleted.count, deleted[deletedBefore] < document { deletedBefore += 1 }
      if deletedBefore < deleted.count, deleted[deletedBefore] == document { continue }
      list.documents.append(base + document - UInt32(deletedBefore))
      list.frequencies.append(frequency)
      if withPositions { list.positions += own }
    }
    return list
  }
}
