import Querying
import Rendering
import Testing

@Suite struct ExplanationTextTests {
  private static func explanation(_ gain: Double, title: ScoreExplanation.Title? = nil)
    -> ScoreExplanation
  {
    let gain = ScoreExplanation.Gain(frequency: 1_234, gain: gain, score: gain)
    let terms = [
      ScoreExplanation.Term(
        kind: .word, text: "工会", weight: 0.1 + 0.2, documentCount: 7, rarity: 1.00005,
        inText: gain, inTitle: title.map { _ in gain }),
      ScoreExplanation.Term(
        kind: .character, text: "\u{1B}", weight: 1.7, documentCount: 0, rarity: 12,
        inText: ScoreExplanation.Gain(frequency: 0, gain: 0, score: 0),
        inTitle: title.map { _ in gain }),
    ]
    return ScoreExplanation(
      documentCount: 1_000, wordCount: 123_456, averageLength: 123.456, length: 1, saturation: 1.2,
      lengthWeight: 0.75, terms: terms, title: title, score: gain.score)
  }

  @Test func columnsAreAligned() {
    let text = ExplanationText(language: .english).lines(of: Self.explanation(0.5))
    #expect(
      text == [
        "Score 0.5000 = text 0.5000",
        "1 word here; 1,000 documents with 123,456 words · k 1.2 · b 0.75",
        "  kind       term  weight  documents   rarity  times    gain   score",
        "  word       工会     0.3          7   1.0001  1,234  0.5000  0.5000",
        "  character  ␛        1.7          0  12.0000      0  0.0000  0.0000",
      ])
  }

  @Test(arguments: [0, -0.00001, 1e300, -1e300, .infinity, -.infinity, .nan])
  func anyNumberIsShown(number: Double) {
    let title = ScoreExplanation.Title(boost: number, length: .max, score: number)
    for language in Language.allCases {
      let lines = ExplanationText(language: language)
        .lines(of: Self.explanation(number, title: title))
      #expect(lines.count == 5)
      #expect(Set(lines.suffix(3).map { CellWidth.of($0) }).count == 1)
    }
  }
}
