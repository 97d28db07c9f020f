import Indexing
import Studying
import TestSupport
import Testing

@testable import Rendering

/// The parts of pictures and tables of numbers.
@Suite struct StudyPictureTests {
  @Test(arguments: [
    (0, 2, "0.00"), (1, 0, "1"), (12.345, 2, "12.35"), (0.5, 0, "1"), (-0.004, 2, "0.00"),
    (-1.5, 1, "-1.5"), (9.999, 2, "10.00"), (0.000_001, 6, "0.000001"),
    (1e15, 1, "1000000000000.0"),
  ])
  func numbersHaveTheirDigits(value: Double, digits: Int, text: String) {
    #expect(FixedNumber.text(value, digits: digits) == text)
  }

  @Test("Ticks reach the greatest value, are few, and say different things")
  func ticks() {
    var generator = SeededGenerator(seed: 1)
    for round in 0..<500 {
      let greatest =
        round == 0
        ? 0
        : Double.random(in: 0.001...1, using: &generator)
          * ([1e-3, 1, 100, 1e6].randomElement(using: &generator) ?? 1)
      let ticks = AxisTicks(to: greatest)
      #expect(ticks.end >= greatest * 0.999_999)
      #expect(2...7 ~= ticks.values.count)
      #expect(ticks.end < max(greatest * 2.6, 1.1), "\(greatest)")
      if greatest > 0.01 {
        #expect(Set(ticks.values.map(ticks.text)).count == ticks.values.count, "\(greatest)")
      }
    }
  }

  @Test func aSparklineTellsNothingFromZero() {
    #expect(Sparkline.text([0, nil, 0.001, 5, 10]) == "▁·▂▅█")
    #expect(Sparkline.text([0, 0]) == "▁▁")
    #expect(Sparkline.text([]).isEmpty)
  }

  @Test func aStripHasEveryPlace() {
    #expect(PlotStrip.text([0, 1, 9], length: 10, cells: 5) == "▄···▂")
    #expect(PlotStrip.text([0, 0, 0, 0, 0], length: 1, cells: 2) == "█·")
    #expect(PlotStrip.text([], length: 0, cells: 3) == "···")
    #expect(PlotStrip.text([5, 99], length: 3, cells: 2) == "·▄")
  }

  @Test func valuesAreQuotedWhereTheyMust() {
    #expect(
      DelimitedRows.commas.row(["a", "b,c", "d\"e", "f\ng", ""]) == "a,\"b,c\",\"d\"\"e\",f g,\n")
    #expect(
      DelimitedRows.commas.row(["a\"\u{301}b", ",\u{301}"]) == "\"a\"\"\u{301}b\",\",\u{301}\"\n")
    #expect(DelimitedRows.cell(nil).isEmpty)
    #expect(DelimitedRows.cell(0.1) == "0.1")
  }

  @Test func columnsAreAlignedInCells() {
    var table = AlignedTable([.left, .right, .left])
    table.add(["年", "处", "x"])
    table.add(["合计一", "1,000", ""])
    #expect(table.lines == ["年         处  x", "合计一  1,000"])
    var narrow = AlignedTable([.left, .right], width: 16)
    narrow.add(["一二三四五六七八九十", "12345"])
    #expect(narrow.lines == ["一二三四…  12345"])
  }

  @Test("Texts are escaped in a picture, and nothing of them is markup")
  func escaping() throws {
    let files = [
      SourceDocument(name: "a.txt", "工会<b>&\"'\u{FFFF}"),
      SourceDocument(name: "metadata.csv", "file,year\na.txt,2014\n"),
    ]
    let subset = try Subset(IndexedCorpus(files).snapshot)
    let term = try #require(try StudyTerm("<b>&\""))
    let trend = try Trend([term], in: subset)
    let picture = TrendPicture(language: .simplified, unit: .tenThousand)
      .text(of: trend, in: subset)
    #expect(picture.contains("“&lt;b&gt;&amp;&quot;”"))
    #expect(!picture.contains("<b>"))
    #expect(!picture.unicodeScalars.contains("\u{FFFF}"))
    #expect(picture.matches(of: /<[a-z]+[ >]/).count == picture.matches(of: /<\/[a-z]+>|\/>/).count)
  }
}
