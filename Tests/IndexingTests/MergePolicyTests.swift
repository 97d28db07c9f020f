import TestSupport
import Testing

@testable import Indexing

@Suite struct MergePolicyTests {
  private static func entry(size: Int, documents: Int, deleted: Int = 0) -> Manifest.Entry {
    var totals = SegmentTotals()
    totals.documentCount = documents - deleted
    return Manifest.Entry(
      fileName: "", size: size, checksum: 0, totals: totals,
      deleted: DeletedDocuments(Array(0..<UInt32(deleted))))
  }

  /// Segments as commits leave them: size by document, and what was written.
  private struct Commits {
    var segments: [Manifest.Entry] = []
    var writtenSize = 0

    mutating func add(documents: Int) {
      let added = documents * 100
      let chosen = MergePolicy.tiered.merged(segments, added: added)
      let merged = chosen.reduce(documents) { $0 + segments[$1].totals.documentCount }
      segments = segments.indices.filter { !chosen.contains($0) }.map { segments[$0] }
      if merged > 0 { segments.append(entry(size: merged * 100, documents: merged)) }
      writtenSize += merged * 100
    }

    mutating func delete(_ number: Int, _ count: Int) {
      let segment = segments[number]
      let all = segment.totals.documentCount + segment.deleted.count
      let deleted = segment.deleted.count + count
      guard deleted < all else { return _ = segments.remove(at: number) }
      segments[number] = entry(size: segment.size, documents: all, deleted: deleted)
    }

    var liveSize: Int { segments.reduce(0) { $0 + $1.liveSize } }
  }

  @Test("After each commit a segment is more than twice as large as the next smaller one")
  func additions() {
    for seed in 0..<LongTests.rounds(30) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var commits = Commits()
      let greatest = [1, 10, 10_000].randomElement(using: &generator) ?? 1
      for _ in 0..<200 {
        commits.add(documents: .random(in: 1...greatest, using: &generator))
        let sizes = commits.segments.map(\.liveSize).sorted()
        let isSpread = zip(sizes, sizes.dropFirst()).allSatisfy { $1 > 2 * $0 }
        #expect(isSpread, "seed \(seed): \(sizes)")
        #expect(sizes.count <= 1 + commits.liveSize.logarithm)
      }
      let rewritings = Double(commits.writtenSize) / Double(commits.liveSize)
      #expect(rewritings <= Double(1 + commits.liveSize.logarithm), "seed \(seed)")
    }
  }

  @Test(
    "With deletions, too, segments are few, and none keeps more dead documents than half its live")
  func deletions() {
    for seed in 0..<LongTests.rounds(30) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var commits = Commits()
      for _ in 0..<300 {
        if let number = commits.segments.indices.randomElement(using: &generator) {
          let live = commits.segments[number].totals.documentCount
          commits.delete(number, .random(in: 0...min(live, 40), using: &generator))
        }
        commits.add(documents: .random(in: 0...60, using: &generator))
        for segment in commits.segments {
          #expect(segment.deleted.count * 2 <= segment.totals.documentCount, "seed \(seed)")
        }
        #expect(commits.segments.count <= 2 + 2 * commits.liveSize.logarithm, "seed \(seed)")
      }
    }
  }

  @Test("What is merged is the worn, and then the smallest")
  func choice() {
    for seed in 0..<LongTests.rounds(200) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let segments = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        let documents = Int.random(in: 1...1_000, using: &generator)
        return Self.entry(
          size: documents * 10, documents: documents,
          deleted: .random(in: 0...documents / 2, using: &generator))
      }
      let added = Int.random(in: 0...2_000, using: &generator)
      let merged = MergePolicy.tiered.merged(segments, added: added)
      #expect(merged == Set(merged).sorted(), "seed \(seed)")
      let worn = segments.indices.filter {
        segments[$0].deleted.count * 2 > segments[$0].totals.documentCount
      }
      #expect(Set(merged).isSuperset(of: worn), "seed \(seed)")
      let others = segments.indices.filter { !merged.contains($0) }
      let greatest = merged.filter { !worn.contains($0) }.map { segments[$0].liveSize }.max() ?? 0
      #expect(others.allSatisfy { segments[$0].liveSize >= greatest }, "seed \(seed)")
      let size = merged.reduce(added) { $0 + segments[$1].liveSize }
      #expect(size == 0 || others.allSatisfy { segments[$0].liveSize > 2 * size }, "seed \(seed)")
      #expect(MergePolicy.never.merged(segments, added: added) == [])
      #expect(MergePolicy.all.merged(segments, added: added) == Array(segments.indices))
    }
  }
}

extension Int {
  /// Of base two, rounded up.
  fileprivate var logarithm: Int { bitWidth - leadingZeroBitCount }
}
