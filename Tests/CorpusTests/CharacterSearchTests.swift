import TestSupport
import Testing

@testable import Corpus

/// Law: a search finds all places of its character, in order.
@Suite struct CharacterSearchTests {
  private func places(of character: Unicode.Scalar, in text: [UInt8]) -> [Int] {
    var places: [Int] = []
    var search = CharacterSearch(for: character)
    while let place = search.next(in: text.span) { places.append(place) }
    return places
  }

  @Test(arguments: [31, 32] as [UInt64])
  func `all places in random bytes`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts: [[UInt8]] = [
      Array("篇".utf8), [0xE7], [0xAF], [0x87], [0xE7, 0xAF], Array("的".utf8), [0x0A],
      [UInt8](repeating: 0x61, count: 60),
    ]
    for _ in 0..<LoopScale.rounds(1_000) {
      let text = (0..<Int.random(in: 0...20, using: &generator)).flatMap { _ in
        parts.randomElement(using: &generator) ?? []
      }
      let expected = text.indices.filter { text[$0...].starts(with: "篇".utf8) }
      #expect(places(of: "篇", in: text) == expected, "seed \(seed): \(text)")
    }
  }

  @Test func `what is left out is not found`() {
    let text = Array("篇a篇b篇".utf8)
    var search = CharacterSearch(for: "篇")
    search.skip(to: 1)
    #expect(search.next(in: text.span) == 4)
    search.skip(to: 2)
    #expect(search.next(in: text.span) == 8)
    search.skip(to: 9)
    #expect(search.next(in: text.span) == nil)
  }

  @Test(arguments: [[], [0xE7], [0xE7, 0xAF], [0xAF, 0x87]] as [[UInt8]])
  func `nothing in less than a character`(text: [UInt8]) {
    #expect(places(of: "篇", in: text).isEmpty)
  }
}
