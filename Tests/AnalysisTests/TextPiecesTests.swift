import Testing
import TestSupport

@testable import Analysis

@Suite struct TextPiecesTests {
  static func pieces(of text: String, limit: Int) -> [String] {
    let scalars = text.scalarValues
    return TextPieces(of: scalars, limit: limit).map { String(scalarValues: scalars[$0]) }
  }

  @Test(arguments: [
    ("", []),
    ("工会", ["工会"]),
    ("工会\n工作总", ["工会\n", "工作总"]),
    ("一\n工,会工作", ["一\n", "工,会工作"]),
    ("工,会,工作总结工作", ["工,会,", "工作总结工", "作"]),
    ("工会工作总结", ["工会工作总", "结"]),
    ("ア工かア工かア", ["ア工かア工", "かア"]),
  ])
  func cutsAtTheLastNaturalPlace(text: String, pieces: [String]) {
    #expect(Self.pieces(of: text, limit: 5) == pieces)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func joinToTheWholeText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = RandomText.nasty(upTo: 300, using: &generator)
    let limit = Int.random(in: 1...40, using: &generator)
    var end = 0
    for piece in TextPieces(of: text, limit: limit) {
      #expect(piece.lowerBound == end && 1...limit ~= piece.count, "seed \(seed)")
      end = piece.upperBound
    }
    #expect(end == text.count, "seed \(seed)")
  }
}
