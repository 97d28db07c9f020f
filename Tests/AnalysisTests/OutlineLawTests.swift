import Testing
import TestSupport

@testable import Analysis

/// The laws of headings, titles and paths on random texts.
@Suite struct OutlineLawTests {
  private static let marks = "一二十、第章节部分篇()12.①⑴㈠#。:；工会a \u{3000}\n\n"

  @Test(arguments: 0..<300 as Range<UInt64>)
  func headingsAreTrimmedPiecesOfLines(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text =
      RandomText.of(Self.marks, upTo: 400, using: &generator)
      + RandomText.nasty(upTo: 50, using: &generator)
    var end = 0
    for heading in Outline.headings(in: text) {
      let positions = heading.positions
      #expect(positions.lowerBound >= end && positions.upperBound <= text.count, "seed \(seed)")
      #expect(1...6 ~= heading.level && 1...60 ~= positions.count, "seed \(seed)")
      Self.expectTrimmedInsideALine(positions, of: text, seed: seed)
      let before = text[..<positions.lowerBound].reversed().prefix {
        !TextClass.isParagraphBreak($0)
      }
      #expect(before.allSatisfy { [0x20, 0x3000, 0x23, 0x3A].contains($0) || $0 < 0x20 })
      end = positions.upperBound + 1
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func titleIsATrimmedPieceOfALine(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = RandomText.nasty(upTo: 300, using: &generator)
    let hasText = text.contains(where: TextClass.isGram)
    let title = Outline.title(in: text)
    #expect((title != nil) == hasText, "seed \(seed)")
    guard let title else { return }
    #expect(1...80 ~= title.count && title.upperBound <= text.count, "seed \(seed)")
    Self.expectTrimmedInsideALine(title, of: text, seed: seed)
  }

  static func expectTrimmedInsideALine(_ range: Range<Int>, of text: [UInt32], seed: UInt64) {
    let piece = text[range]
    #expect(!piece.contains(where: TextClass.isParagraphBreak), "seed \(seed)")
    #expect(piece.first.map(CharacterClass.isSpace) == false, "seed \(seed)")
    #expect(piece.last.map(CharacterClass.isSpace) == false, "seed \(seed)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func pathIsWhatASlowWalkDownTheOutlineGives(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let starts = Set((0..<30).map { _ in Int.random(in: 0..<100, using: &generator) }).sorted()
    let headings = starts.map {
      Heading(level: .random(in: 1...6, using: &generator), positions: $0..<$0 + 1)
    }
    var walk = OutlineWalk(headings)
    for position in -1...101 {
      var slow: [Heading] = []
      for heading in headings.reversed() where heading.positions.lowerBound <= position {
        if slow.allSatisfy({ $0.level > heading.level }) { slow.insert(heading, at: 0) }
      }
      #expect(walk.path(at: position) == slow, "seed \(seed)")
    }
  }

  @Test func pathNamesTheHeadingsAbove() {
    let text = "前言\n一、回顾\n(一)创新\n2、管理。协商\n二、安排\n部署".scalarValues
    let headings = Outline.headings(in: text)
    var walk = OutlineWalk(headings)
    let paths = text.indices.map { position in
      walk.path(at: position).map { String(scalarValues: text[$0.positions]) }
    }
    #expect(paths[0] == [])
    #expect(paths[15] == ["一、回顾", "(一)创新", "2、管理"])
    #expect(paths.last == ["二、安排"])
  }
}
