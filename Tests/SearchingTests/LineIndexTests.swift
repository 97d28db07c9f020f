import Querying
import TestSupport
import Testing

@testable import Searching

@Suite struct LineIndexTests {
  /// Every offset, against counting from the start of the text.
  @Test func placesAreThoseThatCountingGives() {
    var random = RandomCorpus(seed: 61)
    for length in [1, 5, 20, 100, 400] {
      let document = SourceDocument(name: "a.txt", random.text(length: length))
      let lines = LineIndex(document.source, firstLine: 7)
      for offset in 0...document.source.count {
        let expected = document.place(offset..<offset)
        let place = lines.place(of: offset)
        #expect(place.line == expected.line + 6, "\(offset) of \(document.text)")
        #expect(place.column == expected.column, "\(offset) of \(document.text)")
      }
    }
  }

  @Test func anEmptyTextHasOneLine() {
    #expect(LineIndex([], firstLine: 1).place(of: 0) == (1, 1))
  }

  @Test(arguments: [-5, 4, .max, .min]) func offsetsOutsideCountAsTheNearestEnd(offset: Int) {
    let place = LineIndex(Array("a\nb".utf8), firstLine: 1).place(of: offset)
    #expect(place == (offset < 0 ? (1, 1) : (2, 2)))
  }
}
