import Analysis
import TestSupport
import Testing

@Suite struct TextBreaksTests {
  private func breaks(_ text: String) -> TextBreaks {
    TextBreaks(FoldedText(clean: Array(text.utf8)).scalars)
  }

  @Test func everyKindOfEnd() {
    let breaks = breaks("甲。乙！丙？丁；戊…己\n庚\u{FFFD}辛!壬,癸")
    #expect(breaks.sentences == [2, 4, 6, 8, 10, 12, 14, 16])
    #expect(breaks.paragraphs == [12])
    #expect(breaks.barriers == [12, 14])
  }

  /// Law: what `forEach` gives makes the same breaks again.
  @Test func breaksAreMadeAgain() {
    var generator = SeededGenerator(seed: 3)
    let scalars: [UInt32] = [0x3002, 0x0A, 0xFFFD, 0x4E00, 0x4E8C, 0x21]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        scalars[Int.random(in: scalars.indices, using: &generator)]
      }
      var again = TextBreaks()
      TextBreaks(text).forEach { position, kind in
        again.append(position, kind == .paragraph ? .paragraph : .sentence)
        if kind == .lost { again.markLost() }
      }
      #expect(again == TextBreaks(text), "\(text)")
    }
  }
}
