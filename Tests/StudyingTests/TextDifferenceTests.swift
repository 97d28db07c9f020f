import Analysis
import Indexing
import TestSupport
import Testing

@testable import Studying

/// What a comparison says of two texts gives the texts again, and names left over are found.
@Suite struct TextDifferenceTests {
  private static func text(_ text: String, names: [String] = []) throws -> ComparedText {
    try ComparedText([
      ShownDocument(name: "a.txt", source: Array(text.utf8), names: names)
    ])
  }

  /// Lines of a few letters with punctuation, and the same with lines changed, left out and added.
  private static func pair(seed: UInt64) -> (String, String) {
    var generator = SeededGenerator(seed: seed)
    func line() -> String {
      String(
        (0..<Int.random(in: 0...25, using: &generator)).map { _ in
          Array("工会主席讲话要求，。 \u{3000}123abc集體協商合同")[Int.random(in: 0..<23, using: &generator)]
        })
    }
    let lines = (0..<Int.random(in: 0...12, using: &generator)).map { _ in line() }
    var others = lines
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      let place = Int.random(in: 0...others.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: others.insert(line(), at: place)
      case 1 where place < others.count: others.remove(at: place)
      default: if place < others.count { others[place] += line() }
      }
    }
    return (lines.joined(separator: "\n"), others.joined(separator: "\n"))
  }

  @Test func blocksAndChangesAreTheTexts() throws {
    for seed in 0..<UInt64(LoopScale.rounds(300)) {
      let (first, second) = Self.pair(seed: seed)
      let difference = TextDifference(try Self.text(first), try Self.text(second))
      let lefts = difference.blocks.flatMap { difference.leftLines(of: $0) }
      let rights = difference.blocks.flatMap { difference.rightLines(of: $0) }
      #expect(Self.lettered(lefts) == Self.lettered(first), "seed \(seed)")
      #expect(Self.lettered(rights) == Self.lettered(second), "seed \(seed)")
      let unchanged = { (lines: [DifferenceLine]) in
        lines.flatMap(\.pieces).filter { !$0.isChanged }.map(\.text).joined()
          .unicodeScalars.map { Folding.fold($0.value) }.filter(TextClass.isGram)
      }
      #expect(unchanged(lefts) == unchanged(rights), "seed \(seed)")
      #expect(unchanged(lefts).count == difference.alignment.equalCount, "seed \(seed)")
      for block in difference.blocks where block.isEqual {
        let (left, right) = (difference.leftLines(of: block), difference.rightLines(of: block))
        let letters = { (lines: [DifferenceLine]) in
          lines.flatMap(\.pieces).map(\.text).joined().unicodeScalars
            .map { Folding.fold($0.value) }.filter(TextClass.isGram)
        }
        #expect(letters(left) == letters(right), "seed \(seed)")
      }
    }
  }

  /// The lines that have letters, with their numbers.
  private static func lettered(_ lines: [DifferenceLine]) -> [String] {
    lines.map { "\($0.number) " + $0.pieces.map(\.text).joined() }.filter(hasLetters)
  }

  private static func lettered(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { "\($0.offset + 1) \($0.element)" }.filter(hasLetters)
  }

  private static func hasLetters(_ line: String) -> Bool {
    line.drop { $0 != " " }.unicodeScalars.contains { TextClass.isGram(Folding.fold($0.value)) }
  }

  @Test func aNameThatWasReplacedElsewhereIsLeftOver() throws {
    let source = try Self.text(
      "在白岭县工会工作会议上的讲话\n去年以来白岭县各级工会认真落实\n我们白岭县的集体协商工作走在前列")
    let copy = try Self.text(
      "在岳阴县工会工作会议上的讲话\n去年以来岳阴县各级工会认真落实\n我们白岭县的集体协商工作走在前列")
    let names = LeftNames(TextDifference(source, copy)).names
    #expect(names.map(\.text) == ["白岭县"])
    #expect(names.map(\.places.count) == [1])
  }

  @Test func aPersonOfTheFieldsIsLeftOver() throws {
    let text = "主席柴庆丰同志作了重要讲话，要求各级工会认真贯彻落实"
    let names = LeftNames(
      TextDifference(try Self.text(text, names: ["柴庆丰", "白岭县"]), try Self.text(text))
    ).names
    #expect(names.map(\.text) == ["柴庆丰"])
  }

  @Test func theOwnNamesOfACopyAreNotLeftOver() throws {
    let text = "白岭县总工会主席柴庆丰同志作了重要讲话，要求各级工会认真贯彻落实"
    let (source, copy) = (try Self.text(text, names: ["白岭县"]), try Self.text(text, names: ["白岭县"]))
    #expect(LeftNames(TextDifference(source, copy)).names.isEmpty)
  }

  @Test func wordsThatWereReplacedAreNoNames() throws {
    let source = try Self.text("下半年要在四个方面下功夫\n下半年的工作很重要，大家要抓紧时间")
    let copy = try Self.text("今后几个月要在四个方面下功夫\n下半年的工作很重要，大家要抓紧时间")
    #expect(LeftNames(TextDifference(source, copy)).names.isEmpty)
  }
}
