import TestSupport
import Testing

@testable import Analysis

@Suite struct CleanTextTests {
  private func repair(_ source: Range<Int>, _ replacement: String = "") -> Repair {
    Repair(kind: .entity, source: source, replacement: replacement)
  }

  @Test("Stored repairs give the text they gave", arguments: [51, 52] as [UInt64])
  func appliesAsFound(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let source = SampleTexts.damaged(using: &generator)
      let repairs = Cleaner.repairs(in: source)
      var expected = source
      for repair in repairs.reversed() {
        expected.replaceSubrange(repair.source, with: Array(repair.replacement.utf8))
      }
      let text = try CleanText(source: source, repairs: repairs)
      #expect(text.utf8 == expected, "seed \(seed): \(source)")
      #expect(text.repairs == repairs)
      #expect(text.offsets.cleanLength == expected.count)
    }
  }

  @Test(
    "Every clean character is its source character, or stands in a replacement",
    arguments: [53, 54] as [UInt64])
  func mapsToEqualCharacters(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let source = SampleTexts.damaged(using: &generator)
      let text = try CleanText(source: source, repairs: Cleaner.repairs(in: source))
      var offset = 0
      while offset < text.utf8.count {
        let start = offset
        _ = UTF8Scalars.next(in: text.utf8.span, at: &offset)
        let range =
          text.offsets.sourceOffset(
            ofCleanStart: start)..<text.offsets.sourceOffset(ofCleanEnd: offset)
        let isReplacement = text.repairs.contains { $0.source == range }
        let isEqual = source[range] == text.utf8[start..<offset]
        #expect(isReplacement || isEqual, "seed \(seed): \(source)")
      }
    }
  }

  @Test("Repairs that do not fit the source are refused")
  func refusesBadRepairs() {
    let source = Array("abcdef".utf8)
    let bad = [
      [repair(5..<7)], [repair(-1..<2)], [repair(3..<4), repair(1..<2)],
      [repair(1..<3), repair(2..<4)], [repair(2..<2, "x")], [repair(.max - 1 ..< .max)],
      [repair(.min..<3)], [repair(7..<9)],
    ]
    for repairs in bad {
      #expect(throws: AnalysisError.self) { try CleanText(source: source, repairs: repairs) }
    }
  }

  @Test("Repairs side by side, and the whole text, are allowed")
  func allowsNeighbours() throws {
    let source = Array("abcdef".utf8)
    let text = try CleanText(source: source, repairs: [repair(0..<2), repair(2..<6, "總")])
    #expect(text.utf8 == Array("總".utf8))
  }

  @Test("Any stored repairs are applied or refused", arguments: [55] as [UInt64])
  func survivesAnyRepairs(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var (applied, refused) = (0, 0)
    for _ in 0..<3_000 {
      let repairs = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        let start = Int.random(in: -2...9, using: &generator)
        return repair(start..<start + Int.random(in: 0...4, using: &generator), "x")
      }
      do throws(AnalysisError) {
        _ = try CleanText(source: Array("abcdef".utf8), repairs: repairs)
        applied += 1
      } catch {
        refused += 1
      }
    }
    #expect(applied > 100 && refused > 100)
  }
}
