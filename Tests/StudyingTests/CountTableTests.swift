import Indexing
import Querying
import Searching
import Studying
import TestSupport
import Testing

/// Counts against counting in each text by itself.
@Suite struct CountTableTests {
  @Test("Counts and denominators by year", arguments: StudiedCorpus.History.allCases)
  func byYear(history: StudiedCorpus.History) throws {
    for seed in 0..<UInt64(LoopScale.rounds(2)) {
      let corpus = try StudiedCorpus(seed: seed, history)
      let table = try table(of: corpus, by: "年")
      let years = corpus.records.compactMap { $0.year.flatMap { Int($0) } }
      var expected: [String?] = []
      if let first = years.min(), let last = years.max() {
        expected = (first...last).map(String.init)
      }
      if years.count < corpus.records.count { expected.append(nil) }
      #expect(table.rows.map(\.value) == expected, "seed \(seed)")
      for row in table.rows {
        try expect(row, in: corpus, seed) { $0.year == row.value }
        #expect(row.isMissing == !corpus.records.contains { $0.year == row.value })
      }
      try expect(table.total, in: corpus, seed) { _ in true }
    }
  }

  @Test("Counts by a column whose values fold alike", arguments: StudiedCorpus.History.allCases)
  func byColumn(history: StudiedCorpus.History) throws {
    let seed: UInt64 = 11
    let corpus = try StudiedCorpus(seed: seed, history)
    let table = try table(of: corpus, by: "组")
    func key(_ value: String?) -> String? { value == "縣" ? "县" : value }
    #expect(Set(table.rows.map { key($0.value) }).count == table.rows.count)
    for row in table.rows { try expect(row, in: corpus, seed) { key($0.group) == key(row.value) } }
    let stated = table.rows.filter { $0.value != nil }.map(\.amount.documents)
    #expect(stated == stated.sorted(by: >))
    #expect(table.rows.reduce(0) { $0 + $1.amount.documents } == corpus.records.count)
    #expect(table.rows.last?.value == nil)
  }

  @Test("Only documents of the subset count")
  func subset() throws {
    let corpus = try StudiedCorpus(seed: 5, .changed)
    let query = try QueryParser.parse("年:2010..2013 工会")
    let subset = try Subset(corpus.snapshot, where: query)
    let table = try CountTable(terms(of: corpus), by: "年", in: subset)
    let isStudied = { (record: StudiedCorpus.Record) in
      record.year == "2010" || record.year == "2013"
    }
    try expect(table.total, in: corpus, 5) { isStudied($0) }
    #expect(table.rows.map(\.value) == ["2010", "2011", "2012", "2013"])
    #expect(subset.characterCount == table.total.amount.characters)
  }

  @Test("Of near-copies the one counts that a search shows")
  func copies() throws {
    let text = String(repeating: "工会要推动集体协商工作，签订合同，维护职工权益。", count: 4)
    let documents = ["a": "2014", "b": "2012", "c": "2013"].sorted { $0.key < $1.key }
    let other = SourceDocument(name: "d.txt", "完全不同的一篇文字，谈的是天气和庄稼，没有别的内容。")
    let table = SourceDocument(
      name: "metadata.csv",
      "file,year\n" + documents.map { "\($0.key).txt,\($0.value)\n" }.joined())
    let copies = documents.map { SourceDocument(name: "\($0.key).txt", text + $0.key) }
    let corpus = try IndexedCorpus(copies + [other, table], segmentSize: 200)
    let subset = try Subset(corpus.snapshot, countingCopiesOnce: true)
    #expect(subset.copyCount == 2)
    let term = try #require(try StudyTerm("集体协商"))
    let counts = try CountTable([term], by: "年", in: subset)
    #expect(counts.rows.map(\.value) == ["2012", nil])
    #expect(counts.total.counts == [TermCount(occurrences: 4, documents: 1)])
    #expect(counts.total.amount.documents == 2)
  }

  @Test("A gap of more years than a hundred is not told year by year")
  func longGap() throws {
    let files = ["1905", "2014", "2016"].map { SourceDocument(name: "\($0)x.txt", "工会") }
    let table = SourceDocument(
      name: "metadata.csv", "file,year\n1905x.txt,1905\n2014x.txt,2014\n2016x.txt,2016\n")
    let corpus = try IndexedCorpus(files + [table])
    let term = try #require(try StudyTerm("“工会”"))
    #expect(term.text == "工会")
    let rows = try CountTable([term], by: "年", in: Subset(corpus.snapshot)).rows
    #expect(rows.map(\.value) == ["1905", "2014", "2015", "2016"])
  }

  @Test("Nothing can be told of nothing")
  func nothing() {
    #expect(TextAmount().share(of: TermCount()) == nil)
    #expect(TextAmount().rate(of: TermCount(), per: .tenThousand) == nil)
  }

  private func terms(of corpus: StudiedCorpus) throws -> [StudyTerm] {
    try corpus.terms.map { try #require(try StudyTerm($0)) }
  }

  private func table(of corpus: StudiedCorpus, by field: String) throws -> CountTable {
    try CountTable(terms(of: corpus), by: field, in: Subset(corpus.snapshot))
  }

  /// Compares a row with the records that it must be of.
  private func expect(
    _ row: CountTable.Row, in corpus: StudiedCorpus, _ seed: UInt64,
    isOf: (StudiedCorpus.Record) -> Bool
  ) throws {
    let members = corpus.records.filter(isOf)
    let characters = members.reduce(0) { $0 + $1.folded.scalars.count }
    #expect(row.amount.documents == members.count, "seed \(seed) \(row.value ?? "-")")
    #expect(row.amount.characters == characters, "seed \(seed) \(row.value ?? "-")")
    for (term, count) in zip(corpus.terms, row.counts) {
      let found = try members.map { try $0.positions(of: term).count }
      let (occurrences, documents) = (found.reduce(0, +), found.count { $0 > 0 })
      #expect(count == TermCount(occurrences: occurrences, documents: documents), "seed \(seed)")
      guard characters > 0 else { continue }
      let rate = try #require(row.amount.rate(of: count, per: .tenThousand))
      #expect(abs(rate - Double(occurrences) / Double(characters) * 1e4) < 1e-9)
      let share = try #require(row.amount.share(of: count))
      #expect(abs(share - Double(documents) / Double(members.count)) < 1e-9)
    }
  }
}
