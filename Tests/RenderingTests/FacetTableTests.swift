import Querying
import Rendering
import TestSupport
import Testing

@Suite struct FacetTableTests {
  private static let places = Facet(
    field: "地",
    values: [
      Facet.Value("射阳县", documentCount: 1_204, placeCount: 10_000),
      Facet.Value("OECD 国家", documentCount: 7, placeCount: 8),
      Facet.Value("\u{1B}[2J", documentCount: 1, placeCount: 1),
      Facet.Value(nil, documentCount: 2, placeCount: 3),
    ])

  private func table(
    _ facets: [Facet], _ language: Language, width: Int?, isColored: Bool = false
  ) -> String {
    var response = Sample.response
    response.facets = facets
    return FacetTable(language: language, width: width, isColored: isColored) { "讲话/" + $0 }
      .text(of: response)
  }

  @Test func simplified() {
    let text = """

      地            篇      处
      射阳县     1,204  10,000
      OECD 国家      7       8
      ␛[2J           1       1
      未注明         2       3

      """
    #expect(table([Self.places], .simplified, width: 80) == text)
  }

  @Test func english() {
    let text = """

      place       documents  places
      射阳县          1,204  10,000
      OECD 国家           7       8
      ␛[2J                1       1
      not stated          2       3

      """
    #expect(table([Self.places], .english, width: nil) == text)
  }

  @Test func traditionalInFewCells() {
    let text = """

      地           篇      處
      射阳县    1,204  10,000
      OECD 国…      7       8
      ␛[2J          1       1
      未註明        2       3

      """
    #expect(table([Self.places], .traditional, width: 23) == text)
  }

  @Test("Values that are too many are one line, years never are")
  func many() {
    let values = (0..<30).map { Facet.Value("\(2000 + $0)", documentCount: 2, placeCount: 3) }
    let missing = Facet.Value(nil, documentCount: 1, placeCount: 1)
    let lines = table(
      [Facet(field: "来源", values: values + [missing])], .simplified, width: 60
    ).split(separator: "\n")
    #expect(lines.count == 23)
    #expect(lines[20] == "2019         2   3")
    #expect(lines[21] == "其余 10 种  20  30")
    #expect(lines[22] == "未注明       1   1")
    let years = table([Facet(field: "年", values: values)], .simplified, width: 60)
    #expect(years.split(separator: "\n").count == 31)
  }

  @Test("Names of files are those of the reader")
  func files() {
    let value = Facet.Value("甲.txt", documentCount: 1, placeCount: 2)
    #expect(table([Facet(field: "文件", values: [value])], .english, width: nil).contains("讲话/甲.txt"))
  }

  @Test("An answer without documents has no tables")
  func nothing() {
    var response = Sample.nothing
    response.facets = [Facet(field: "年", values: [])]
    let table = FacetTable(language: .simplified, width: 80, isColored: false) { $0 }
    #expect(table.text(of: response).isEmpty)
  }

  /// Law: all lines of a table fill the same cells, no more than the width.
  @Test(arguments: [24, 60, 80, 120], [true, false])
  func columnsLineUp(width: Int, isColored: Bool) {
    var random = RandomCorpus(seed: 91)
    for _ in 0..<LoopScale.rounds(50) {
      let values = (0..<25).map { number in
        Facet.Value(
          random.text(length: .random(in: 0...40, using: &random.generator)),
          documentCount: .random(in: 1...99_999, using: &random.generator), placeCount: number)
      }
      var text = table(
        [Facet(field: "题", values: values)], .simplified, width: width, isColored: isColored)
      text.replace(#/\u{1B}\[[0-9;]*m/#, with: "")
      let cells = Set(text.split(separator: "\n").map { CellWidth.of($0) })
      #expect(cells.count == 1 && cells.allSatisfy { $0 <= width }, "\(text)")
    }
  }
}
