import Indexing
import Studying
import TestSupport
import Testing

/// Dispersions against measures worked out document by document.
@Suite struct DispersionTests {
  @Test("Places, range, DP and DPnorm", arguments: StudiedCorpus.History.allCases)
  func measures(history: StudiedCorpus.History) throws {
    for seed in 20..<20 + UInt64(LoopScale.rounds(2)) {
      let corpus = try StudiedCorpus(seed: seed, history)
      let subset = try Subset(corpus.snapshot)
      for text in corpus.terms {
        let term = try #require(try StudyTerm(text))
        let dispersion = try Dispersion(term, in: subset, limit: nil)
        let expected = try Self.parts(of: text, in: corpus)
        #expect(dispersion.parts == expected, "seed \(seed) \(text)")
        try expect(dispersion, in: corpus, seed)
      }
    }
  }

  @Test("What is told of few documents is the beginning of what is told of all")
  func limit() throws {
    let corpus = try StudiedCorpus(seed: 30, .threeSegments)
    let (subset, term) = (try Subset(corpus.snapshot), try #require(try StudyTerm("工会")))
    let all = try Dispersion(term, in: subset, limit: nil)
    for limit in [0, 1, 5, 1_000] {
      let few = try Dispersion(term, in: subset, limit: limit)
      #expect(few.parts == Array(all.parts.prefix(limit)))
      #expect(few.count == all.count)
      #expect(few.deviation == all.deviation)
    }
  }

  @Test("Five parts of equal length, by hand")
  func example() throws {
    // Parts of equal length with 1, 2, 3, 4 and 5 of 15 occurrences.
    let files = (1...5).map { count in
      SourceDocument(
        name: "\(count).txt",
        String(repeating: "甲", count: count) + String(repeating: "乙", count: 15 - count))
    }
    let corpus = try IndexedCorpus(files)
    let term = try #require(try StudyTerm("甲"))
    let dispersion = try Dispersion(term, in: Subset(corpus.snapshot), limit: nil)
    let expected = [1.0, 2, 3, 4, 5].reduce(0) { $0 + abs($1 / 15 - 0.2) } / 2
    #expect(abs(try #require(dispersion.deviation) - expected) < 1e-9)
    #expect(abs(try #require(dispersion.normalizedDeviation) - expected / 0.8) < 1e-9)
    #expect(dispersion.parts.first?.positions == [0, 1, 2, 3, 4])
  }

  @Test("Nothing is told where the term is nowhere")
  func nowhere() throws {
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", "工会工作")])
    let subset = try Subset(corpus.snapshot)
    let dispersion = try Dispersion(try #require(try StudyTerm("玛雅")), in: subset, limit: nil)
    #expect(dispersion.deviation == nil)
    #expect(dispersion.normalizedDeviation == nil)
    #expect(dispersion.parts.isEmpty)
    let alone = try Dispersion(try #require(try StudyTerm("工会")), in: subset, limit: nil)
    #expect(alone.deviation == 0)
    #expect(alone.normalizedDeviation == nil)
  }

  private static func parts(
    of term: String, in corpus: StudiedCorpus
  ) throws -> [Dispersion.Part] {
    try corpus.records.map { record in
      Dispersion.Part(
        name: record.name, speech: nil, length: record.folded.scalars.count,
        positions: try record.positions(of: term))
    }.filter { !$0.positions.isEmpty }.sorted { left, right in
      left.positions.count != right.positions.count
        ? left.positions.count > right.positions.count
        : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  private func expect(_ dispersion: Dispersion, in corpus: StudiedCorpus, _ seed: UInt64) throws {
    let counts = try corpus.records.map { Double(try $0.positions(of: dispersion.term).count) }
    let lengths = corpus.records.map { Double($0.folded.scalars.count) }
    let (occurrences, characters) = (counts.reduce(0, +), lengths.reduce(0, +))
    #expect(dispersion.count.occurrences == Int(occurrences), "seed \(seed)")
    #expect(dispersion.count.documents == counts.count { $0 > 0 }, "seed \(seed)")
    guard occurrences > 0 else {
      #expect(dispersion.deviation == nil)
      return
    }
    let differences = zip(counts, lengths).map { abs($0 / occurrences - $1 / characters) }
    let deviation = differences.reduce(0, +) / 2
    #expect(abs(try #require(dispersion.deviation) - deviation) < 1e-9, "seed \(seed)")
    let norm = deviation / (1 - (lengths.min() ?? 0) / characters)
    #expect(abs(try #require(dispersion.normalizedDeviation) - norm) < 1e-9, "seed \(seed)")
  }
}
