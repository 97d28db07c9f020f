import Indexing
import Studying
import TestSupport
import Testing

/// The figures that stand with a term.
@Suite struct FigureTableTests {
  /// A clause with 工会 in it, and the figures in it: item, number, value, unit.
  struct Example: CustomTestStringConvertible {
    var clause: String
    var figures: [[String]]

    init(_ clause: String, _ figures: [String]...) {
      (self.clause, self.figures) = (clause, figures)
    }

    var testDescription: String { clause }
  }

  private static let examples = [
    Example("工会发出“要约书”540份", ["要约书", "540", "540", "份"]),
    Example("工会续签工资集体协商合同396份", ["合同", "396", "396", "份"]),
    Example("工会签订396份集体合同", ["集体合同", "396", "396", "份"]),
    Example("工会會員達到３．５萬人", ["會員", "３．５萬", "35000", "人"]),
    Example("工会覆盖率达85.5%", ["覆盖率", "85.5", "85.5", "%"]),
    Example("工会覆盖率达百分之八十五点五", ["覆盖率", "百分之八十五点五", "85.5", "%"]),
    Example("工会投入资金1亿2000万元", ["资金", "1亿2000万", "120000000", "元"]),
    Example("工会建立服务站一百二十个", ["服务站", "一百二十", "120", "个"]),
    Example("工会培训职工12,345人次", ["职工", "12,345", "12345", "人次"]),
    Example("工会培训职工十多万人次", ["职工", "十多万", "100000", "人次"]),
    Example("工会帮扶职工540余名", ["职工", "540余", "540", "名"]),
    Example("工会的装机容量为5千瓦", ["容量", "5", "5", "千瓦"]),
    Example("工会会员占职工的三分之二", ["职工", "三分之二", "", ""]),
    Example("工会新建企业3至5家", ["企业", "3至5", "", "家"]),
    Example("工会在三点五万平方米的场馆", ["场馆", "三点五万", "35000", "平方米"]),
    Example(
      "工会签订合同20份、要约书两份", ["合同", "20", "20", "份"], ["要约书", "两", "2", "份"]),
    Example("工会在2014年5月8日开会"),
    Example("工会是一个组织"),
    Example("工会发〔2014〕25号"),
    Example("工会第3次会议"),
    Example("工会二〇一四年"),
    Example("工会会员九千人", ["会员", "九千", "9000", "人"]),
    Example(
      "工会合同和要约书分别为20份和30份", ["要约书", "20", "20", "份"], ["要约书", "30", "30", "份"]),
    Example("工会GB18030个"),
    Example("工会三级网络"),
    Example("工会的十二五规划"),
    Example("工会99999999999999999999999个", ["工会", "99999999999999999999999", "", "个"]),
  ]

  @Test(arguments: examples)
  func isRead(_ example: Example) throws {
    let figures = try figures(in: "前面3个人。\(example.clause)，后面4个人。")
    #expect(figures.map(Self.told) == example.figures)
    #expect(figures.allSatisfy { $0.clause == example.clause })
  }

  @Test("The whole sentence where that is asked for")
  func sentence() throws {
    let text = "前面3个人。工会建家5个，后面4个人；再后面7个人。"
    #expect(try figures(in: text).map(\.number) == ["5"])
    #expect(try figures(in: text, .sentence).map(\.number) == ["5", "4"])
  }

  @Test("A term that the item belongs to is told whole")
  func termAsItem() throws {
    let text = "县里帮扶困难职工300人，走访五百名困难职工，困难职工占百分之三。"
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", text)])
    let terms = [try #require(try StudyTerm("困難職工"))]
    let table = try FigureTable(
      terms, in: Subset(corpus.snapshot), scope: .clause, workers: Workers(1))
    #expect(
      table.figures.map(Self.told) == [
        ["困难职工", "300", "300", "人"], ["困难职工", "五百", "500", "名"],
        ["困难职工", "百分之三", "3", "%"],
      ])
  }

  @Test("The line is that of the original file, behind repairs too")
  func line() throws {
    let text = "題目\r\n\r\n工會(huì)開會&nbsp;&nbsp;\r\n工會(huì)新建(jiàn)企業工會3家\r\n"
    let figures = try figures(in: text)
    #expect(figures.map(\.line) == [4])
    #expect(figures.map(\.item) == ["工會"])
  }

  /// Random sentences of clauses whose figures are known because they were made of them.
  @Test("Exactly the figures of the clauses that hold the term", arguments: [1, 3, 20])
  func random(segmentCount: Int) throws {
    for seed in 0..<UInt64(LoopScale.rounds(3)) {
      var random = RandomFigures(seed: seed)
      let documents = (0..<20).map { random.document(named: "\(100 + $0).txt") }
      let sources = documents.map { SourceDocument(name: $0.name, $0.text) }
      let size = sources.reduce(0) { $0 + $1.source.count } / segmentCount
      let corpus = try IndexedCorpus(sources, segmentSize: segmentCount == 1 ? .max : size)
      let terms = [try #require(try StudyTerm("工会"))]
      let table = try FigureTable(
        terms, in: Subset(corpus.snapshot), scope: .clause, workers: Workers(2))
      let expected = documents.flatMap(\.figures)
      #expect(table.figures.map(Self.told) == expected.map(\.told), "seed \(seed)")
      #expect(table.figures.map(\.line) == expected.map(\.line), "seed \(seed)")
      #expect(table.figures.map(\.name) == expected.map(\.name), "seed \(seed)")
    }
  }

  @Test("A document whose text is gone is told, and the others are read")
  func lost() throws {
    let twins = try TwinIndexes()
    for name in ["a.txt", "b.txt"] {
      try twins.write(SourceDocument(name: name, "工会建家3个。"))
    }
    try twins.index()
    try twins.write(SourceDocument(name: "a.txt", "工会建家4个。"))
    let subset = try Subset(Snapshot(twins.unstored))
    let term = try #require(try StudyTerm("工会"))
    let table = try FigureTable([term], in: subset, scope: .clause, workers: Workers(2))
    #expect(table.losses.map(\.name) == ["corpus/a.txt"])
    #expect(table.figures.map(\.name) == ["corpus/b.txt"])
  }

  private static func told(_ figure: Figure) -> [String] {
    [figure.item, figure.number, figure.value?.description ?? "", figure.unit]
  }

  private func figures(
    in text: String, _ scope: FigureTable.Scope = .clause
  ) throws -> [Figure] {
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", text)])
    let term = try #require(try StudyTerm("工会"))
    return try FigureTable([term], in: Subset(corpus.snapshot), scope: scope, workers: Workers(1))
      .figures
  }
}
