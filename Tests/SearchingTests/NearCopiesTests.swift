import Foundation
import Indexing
import Querying
import TestSupport
import Testing

@testable import Searching

/// Near-copies are found as by comparing all pairs of texts, over any segments.
@Suite struct NearCopiesTests {
  /// Texts of sentences, and what was made of them by replacing some; in random order.
  private struct Family {
    var texts: [String] = []
    private var generator: SeededGenerator

    init(seed: UInt64) {
      generator = SeededGenerator(seed: seed)
      for _ in 0..<Int.random(in: 2...5, using: &generator) {
        let original = (0..<Int.random(in: 1...30, using: &generator)).map { _ in sentence() }
        texts.append(original.joined())
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
          let share = Double.random(in: 0...0.7, using: &generator)
          texts.append(
            changed(original, share: share).joined(separator: ["", "\n", " "][texts.count % 3]))
        }
      }
      texts.shuffle(using: &generator)
    }

    private mutating func sentence() -> String {
      let length = Int.random(in: 8...30, using: &generator)
      return String((0..<length).map { _ in character() }) + "。"
    }

    private mutating func character() -> Character {
      Character(Unicode.Scalar(UInt32.random(in: 0x4E00...0x4F00, using: &generator)) ?? "一")
    }

    private mutating func changed(_ sentences: [String], share: Double) -> [String] {
      var changed = sentences
      for index in changed.indices where Double.random(in: 0..<1, using: &generator) < share {
        changed[index] = sentence()
      }
      return changed
    }
  }

  /// The stretches of five letters of a folded text; of one with fewer than 64 letters all its letters.
  private static func shingles(_ text: [UInt32]) -> Set<ArraySlice<UInt32>> {
    let letters = text.filter { Unicode.Scalar($0)?.properties.isAlphabetic ?? false }
    guard letters.count >= 64 else { return letters.isEmpty ? [] : [letters[...]] }
    return Set((0...letters.count - 5).map { letters[$0..<$0 + 5] })
  }

  private static func resemblance(
    _ left: Set<ArraySlice<UInt32>>, _ right: Set<ArraySlice<UInt32>>
  ) -> Double {
    let shared = left.intersection(right).count
    return shared == 0 ? 0 : Double(shared) / Double(left.count + right.count - shared)
  }

  /// Groups of more than one by names, found by all pairs.
  private static func groups(_ documents: [SourceDocument]) throws -> Set<Set<String>> {
    let sets = try SubstringOracle(documents).documents.map {
      (name: $0.document.name, shingles: shingles($0.scalars))
    }
    var groups = documents.map { Set([$0.name]) }
    for left in sets.indices {
      for right in sets.indices.dropFirst(left + 1)
      where resemblance(sets[left].shingles, sets[right].shingles) >= NearCopies.usualThreshold {
        let united = Set([sets[left].name, sets[right].name])
        let joined = groups.filter { !$0.isDisjoint(with: united) }.reduce(united) { $0.union($1) }
        groups = groups.filter { $0.isDisjoint(with: united) } + [joined]
      }
    }
    return Set(groups.filter { $0.count > 1 })
  }

  private static func found(in snapshot: Snapshot) throws -> Set<Set<String>> {
    var addresses: [DocumentAddress] = []
    for (number, segment) in snapshot.segments.enumerated() {
      for document in 0..<UInt32(segment.documents.totalCount) {
        addresses.append(DocumentAddress(segment: number, document: DocumentID(document)))
      }
    }
    let groups = try NearCopies(snapshot).groups(of: addresses)
    return Set(
      try groups.map { group in
        Set(
          try group.map {
            try snapshot.segments[addresses[$0].segment].documents.name(of: addresses[$0].document)
          })
      })
  }

  /// Sketches may miss a pair near the threshold: in fewer than one of a hundred families here.
  @Test func groupsAreThoseOfAllPairs() throws {
    var (familyCount, groupCount, missed) = (0, 0, 0)
    for seed in 0..<UInt64(LoopScale.rounds(60)) {
      let documents = Family(seed: seed).texts.enumerated().map {
        SourceDocument(name: "\($0).txt", $1)
      }
      let size = documents.reduce(0) { $0 + $1.source.count }
      let expected = try Self.groups(documents)
      let found = try [Int.max, size / 3, 1].map {
        try Self.found(in: IndexedCorpus(documents, segmentSize: $0).snapshot)
      }
      #expect(Set(found).count == 1, "segments change groups, seed \(seed)")
      familyCount += 1
      groupCount += expected.count
      missed += found[0] == expected ? 0 : 1
    }
    #expect(missed * 100 <= familyCount)
    #expect(groupCount > familyCount, "too few groups to tell")
  }

  @Test func aSearchCountsEachGroupOnce() throws {
    for seed in 0..<UInt64(LoopScale.rounds(20)) {
      let documents = Family(seed: 500 + seed).texts.enumerated().map {
        SourceDocument(name: "\($0).txt", $1 + "工会")
      }
      let corpus = try IndexedCorpus(documents)
      let groups = try Self.found(in: corpus.snapshot)
      var request = SearchRequest(query: .exact("工会"), limit: nil, detail: .counts)
      request.countsCopiesOnce = true
      var searcher = try Searcher(corpus.snapshot)
      let response = try searcher.search(request)
      #expect(response.documentCount == documents.count, "seed \(seed)")
      let expected = documents.count - groups.reduce(0) { $0 + $1.count - 1 }
      #expect(response.distinct?.documentCount == expected, "seed \(seed)")
      #expect(response.hits.count == expected, "seed \(seed)")
      for hit in response.hits {
        let group = groups.first { $0.contains(hit.path) }?.subtracting([hit.path]) ?? []
        #expect(Set((hit.copies ?? []).map(\.path)) == group, "seed \(seed)")
      }
    }
  }
}
