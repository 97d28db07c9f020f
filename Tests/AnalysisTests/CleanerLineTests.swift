import TestSupport
import Testing

@testable import Analysis

@Suite struct CleanerLineTests {
  @Test("The repairs of a text are those of its lines", arguments: [71, 72] as [UInt64])
  func repairsLineByLine(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<LoopScale.rounds(2_000) {
      var source: [UInt8] = []
      var expected: [Repair] = []
      for _ in 0..<3 {
        let line = SampleTexts.damaged(using: &generator).filter { $0 != 0x0A } + [0x0A]
        expected += Cleaner.repairs(in: line).map { repair in
          let start = source.count + repair.source.lowerBound
          let end = source.count + repair.source.upperBound
          return Repair(kind: repair.kind, source: start..<end, replacement: repair.replacement)
        }
        source += line
      }
      let message = "seed \(seed): \(String(decoding: source, as: UTF8.self))"
      #expect(Cleaner.repairs(in: source) == expected, "\(message)")
    }
  }
}
