import Testing
import TestSupport

@testable import Analysis

@Suite struct UTF16PieceTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func encodesAsTheStandardLibraryDoes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = RandomText.nasty(upTo: 100, using: &generator)
    var units: [UInt16] = [1, 2, 3]
    UTF16Piece.encode(text[...], into: &units)
    #expect(units == Array(String(scalarValues: text).utf16), "seed \(seed)")
    #expect(units.count == text.reduce(0) { $0 + UTF16Piece.width(of: $1) }, "seed \(seed)")
  }
}
