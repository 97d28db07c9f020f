import Querying
import TestSupport
import Testing

@testable import Searching

@Suite struct LineWalkTests {
  /// Every place where a character begins, against counting from the start of the text.
  @Test func placesAreThoseThatCountingGives() {
    var random = RandomCorpus(seed: 61)
    for length in [1, 5, 20, 100, 400] {
      let document = SourceDocument(name: "a.txt", random.text(length: length))
      var lines = LineWalk(document.source, firstLine: 7)
      for offset in document.source.indices where document.source[offset] & 0xC0 != 0x80 {
        let expected = document.place(offset..<offset)
        let place = lines.place(of: offset)
        #expect(place.line == expected.line + 6, "\(offset) of \(document.text)")
        #expect(place.column == expected.column, "\(offset) of \(document.text)")
      }
    }
  }

  @Test func anEmptyTextHasOneLine() {
    var lines = LineWalk([], firstLine: 1)
    #expect(lines.place(of: 0) == (1, 1))
  }

  @Test func offsetsBehindTheEndCountAsTheEnd() {
    var lines = LineWalk(Array("a\nb".utf8), firstLine: 1)
    #expect(lines.place(of: .max) == (2, 2))
  }
}
