import TestSupport
import Testing

@testable import Describing

/// Laws: a word is found where it stands, the longest of several; nothing is found elsewhere.
@Suite struct WordListTests {
  private static let words = ["工会", "工会工作", "总工会", "会", "市", "市场"]
  private let list = WordList(words.joined(separator: " "))

  private func longest(_ stands: (String) -> Bool) -> String? {
    Self.words.filter(stands).max { $0.count < $1.count }
  }

  @Test("At every place of random lines", arguments: [51] as [UInt64])
  func everywhere(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<LoopScale.rounds(500) {
      let text = String((0..<8).map { _ in "工会作总市场乙".randomElement(using: &generator) ?? "乙" })
      let line = LineText(text)
      for position in -1...line.count + 1 {
        let (start, end) = (text.dropFirst(max(position, 0)), text.prefix(max(position, 0)))
        let isInside = 0...line.count ~= position
        let begins = isInside ? longest { start.hasPrefix($0) } : nil
        let ends = isInside ? longest { end.hasSuffix($0) } : nil
        #expect(list.match(at: position, in: line)?.word == begins, "seed \(seed): \(text)")
        #expect(list.match(endingAt: position, in: line)?.word == ends, "seed \(seed): \(text)")
      }
      #expect(list.contains(text.folded) == Self.words.contains(text), "seed \(seed): \(text)")
    }
    for word in Self.words { #expect(list.contains(word.folded)) }
  }
}
