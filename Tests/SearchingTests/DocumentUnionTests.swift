import TestSupport
import Testing

@testable import Searching

@Suite struct DocumentUnionTests {
  @Test("Documents of several lists come back ascending, each once, window after window")
  func union() {
    var union = DocumentUnion()
    for seed in 0..<UInt64(50) {
      var generator = SeededGenerator(seed: seed)
      let start = UInt32.random(in: 0...5_000, using: &generator)
      let window = start...start + UInt32.random(in: 0...300, using: &generator)
      var expected: Set<UInt32> = []
      union.begin(window)
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        let share = Double.random(in: 0...1, using: &generator)
        let list = window.filter { _ in Double.random(in: 0...1, using: &generator) < share }
        union.insert(list)
        expected.formUnion(list)
      }
      var documents: [UInt32] = [7, 8]
      union.take(into: &documents)
      #expect(documents == expected.sorted(), "seed \(seed)")
    }
  }
}

@Suite struct CandidatesTests {
  private static func candidates(_ postings: [(UInt32, UInt32)]) -> Candidates {
    var candidates = Candidates(termCount: 1)
    candidates.documents = postings.map(\.0)
    candidates.frequencies[0] = postings.map(\.1)
    return candidates
  }

  @Test("A term's frequencies are taken over where its documents are, 0 elsewhere")
  func frequencies() {
    var all = Candidates(termCount: 2)
    all.documents = [1, 4, 5, 9]
    all.setFrequencies(ofTerm: 0, from: Self.candidates([(1, 3), (9, 2)]))
    all.setFrequencies(ofTerm: 1, from: Self.candidates([]))
    #expect(all.frequencies == [[3, 0, 0, 2], [0, 0, 0, 0]])
    all.keep([0, 3], termCount: 2)
    #expect(all.documents == [1, 9] && all.frequencies == [[3, 2], [0, 0]])
    all.removeAll()
    #expect(all.documents.isEmpty && all.frequencies == [[], []])
  }
}
