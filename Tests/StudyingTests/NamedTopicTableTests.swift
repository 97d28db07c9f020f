import Indexing
import Searching
import Studying
import TestSupport
import Testing

/// Topics of the user's own, and terms with other names, against marking each place in each text by itself.
@Suite struct NamedTopicTableTests {
  @Test("Topics by speech and by year", arguments: StudiedCorpus.History.allCases)
  func counts(history: StudiedCorpus.History) throws {
    for seed in 40..<40 + UInt64(LoopScale.rounds(2)) {
      let corpus = try StudiedCorpus(seed: seed, history)
      let texts = Self.texts(of: corpus)
      let topics = try texts.enumerated().map {
        try #require(try NamedTopic("\($0)", $1, lexicon: Lexicon()))
      }
      let table = try NamedTopicTable(topics, by: "年", in: Subset(corpus.snapshot))
      #expect(table.speeches.count == corpus.records.count)
      for speech in table.speeches {
        let record = try #require(corpus.records.first { $0.name == speech.file })
        let expected = try texts.map { try Self.places(of: $0, in: record) }
        #expect(speech.counts.map(\.occurrences) == expected, "seed \(seed) \(speech.file)")
        #expect(speech.amount.characters == record.folded.scalars.count)
      }
      for row in table.counts.rows {
        try Self.expect(row, texts, corpus.records.filter { $0.year == row.value }, seed)
      }
      try Self.expect(table.counts.total, texts, corpus.records, seed)
      for (topic, counts) in zip(texts, table.terms) {
        for (text, count) in zip(topic, counts) {
          let found = try corpus.records.map { try Self.places(of: [text], in: $0) }
          #expect(count.occurrences == found.reduce(0, +), "seed \(seed) \(text)")
        }
      }
    }
  }

  @Test("A word of the lexicon is studied by all of its names, unless it is quoted")
  func otherNames() throws {
    let corpus = try IndexedCorpus([
      SourceDocument(name: "a.txt", "县总工会开会。縣總提出要约，县总又说。"),
      SourceDocument(name: "b.txt", "县总工会县总"),
    ])
    var lexicon = Lexicon()
    _ = try lexicon.add("县总工会", aliases: ["县总"])
    let subset = try Subset(corpus.snapshot)
    func count(_ text: String) throws -> TermCount {
      let term = try #require(try StudyTerm(text, lexicon: lexicon))
      return try CountTable([term], by: nil, in: subset).total.counts[0]
    }
    #expect(try count("县总工会") == TermCount(occurrences: 5, documents: 2))
    #expect(try count("縣總") == TermCount(occurrences: 5, documents: 2))
    #expect(try count("“县总”") == TermCount(occurrences: 5, documents: 2))
    #expect(try count("“县总工会”") == TermCount(occurrences: 2, documents: 2))
    #expect(try StudyTerm("县总", lexicon: lexicon)?.otherNames == ["县总工会"])
  }

  @Test("A topic without anything to look for is none")
  func nothing() throws {
    #expect(try NamedTopic("空", [], lexicon: Lexicon()) == nil)
    #expect(try NamedTopic("空", ["工会", ""], lexicon: Lexicon()) == nil)
  }

  /// Topics of several texts, some of which stand within others.
  private static func texts(of corpus: StudiedCorpus) -> [[String]] {
    let parts = corpus.terms.map { String($0.prefix(2)) }.filter { !$0.isEmpty }
    return [corpus.terms, Array(corpus.terms.prefix(2)), [corpus.terms[3]] + parts.suffix(2)]
  }

  /// The places of texts in a document; what lies within the place of another is none.
  private static func places(
    of texts: [String], in record: StudiedCorpus.Record
  ) throws -> Int {
    var places: Set<Range<Int>> = []
    for text in texts {
      let length = try FoldedDocument.folded(text).count
      for start in try record.positions(of: text) { places.insert(start..<start + length) }
    }
    return places.count { place in
      !places.contains {
        $0 != place && $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound
      }
    }
  }

  private static func expect(
    _ row: CountTable.Row, _ texts: [[String]], _ records: [StudiedCorpus.Record], _ seed: UInt64
  ) throws {
    for (topic, count) in zip(texts, row.counts) {
      let found = try records.map { try places(of: topic, in: $0) }
      #expect(count.occurrences == found.reduce(0, +), "seed \(seed) \(row.value ?? "-")")
      #expect(count.documents == found.count { $0 > 0 }, "seed \(seed) \(row.value ?? "-")")
    }
  }
}
