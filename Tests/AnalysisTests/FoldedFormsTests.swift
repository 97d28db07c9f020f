import TestSupport
import Testing

@testable import Analysis

@Suite struct FoldedFormsTests {
  /// Every character that another is folded to.
  private static let targets = Set(
    (0...0x10FFFF as ClosedRange<UInt32>).map { ($0, Folding.fold($0)) }.filter(!=).map(\.1))

  @Test("A character has other forms when another is folded to it")
  func agreesWithTheWholeTable() {
    var generator = SeededGenerator(seed: 61)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x2FF, 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x0...0x10FFFF,
    ]
    for range in ranges {
      for _ in 0..<LoopScale.rounds(30) {
        let scalar = UInt32.random(in: range, using: &generator)
        #expect(Folding.hasOtherForms(of: [scalar]) == Self.targets.contains(scalar), "\(scalar)")
      }
    }
  }

  @Test(
    "One such character is enough",
    arguments: [("娃哈", false), ("娃后", true), ("", false), ("A", false), ("a", true)])
  func ofTexts(text: String, hasOtherForms: Bool) {
    #expect(Folding.hasOtherForms(of: text.unicodeScalars.map(\.value)) == hasOtherForms)
  }
}
