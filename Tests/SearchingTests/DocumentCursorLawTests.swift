import Analysis
import Indexing
import Querying
import TestSupport
import Testing

@testable import Searching

/// The laws of `DocumentCursor`, for every type that conforms.
@Suite struct DocumentCursorLawTests {
  private static let documents = {
    var random = RandomCorpus(seed: 30)
    return random.documents(400, length: 15)
  }()
  private static let oracle = Result { try SubstringOracle(documents) }
  private static let corpus = Result { try IndexedCorpus(documents) }

  private let texts: [FoldedDocument]
  private let segment: Segment
  private var random = RandomCorpus(seed: 31)

  init() throws {
    texts = try Self.oracle.get().documents
    let skipped = try Self.corpus.get().report.skipped
    #expect(skipped.isEmpty, "\(skipped)")
    segment = try #require(Self.corpus.get().snapshot.segments.first)
  }

  /// Walks by random steps and looks after each at where the walk stands.
  private mutating func expectLaws(
    of cursor: some DocumentCursor, over documents: [UInt32], _ comment: Comment
  ) throws {
    for _ in 0..<4 {
      var (cursor, index) = (cursor, 0)
      for _ in 0..<12 {
        #expect(
          cursor.current?.ordinal == (index < documents.count ? documents[index] : nil), comment)
        if Bool.random(using: &random.generator) {
          try cursor.advance()
          index = min(index + 1, documents.count)
        } else {
          let target = randomTarget()
          try cursor.advance(to: DocumentID(target))
          index = max(index, documents.firstIndex { $0 >= target } ?? documents.count)
        }
      }
    }
  }

  /// Often where a block of 128 documents ends or begins, in lists that have all documents.
  private mutating func randomTarget() -> UInt32 {
    Int.random(in: 0..<4, using: &random.generator) == 0
      ? random.pick([127, 128, 255, 256, 383, 384, 399, 400, .max])
      : .random(in: 0..<400, using: &random.generator)
  }

  private func documents(_ count: (FoldedDocument) -> Int) -> [UInt32] {
    texts.indices.filter { count(texts[$0]) > 0 }.map { UInt32($0) }
  }

  private mutating func pattern() throws -> TextPattern {
    TextPattern(
      scalars: try FoldedDocument.folded(random.quotation(from: texts)), isWholeWord: false)
  }

  @Test mutating func postingCursor() throws {
    let inAll = try #require(try segment.grams.index(of: GramKey(0x5DE5, 0x4F1A)))
    #expect(try segment.grams.size(at: inAll).documentCount == texts.count)
    for round in 0..<60 {
      let index =
        round < 20
        ? inAll : Int.random(in: 0..<segment.grams.count, using: &random.generator)
      let key = try segment.grams.key(at: index)
      let isGram = try segment.grams.hasPositions(at: index)
      let documents = documents { text in
        var count = 0
        GramKey.forEach(in: text.scalars[...]) { gram, _ in
          count += (isGram ? gram == key : gram.first == key.first) ? 1 : 0
        }
        return count
      }
      try expectLaws(of: segment.grams.cursor(at: index), over: documents, "\(key)")
    }
  }

  @Test mutating func exactTextCursor() throws {
    for _ in 0..<100 {
      let pattern = try pattern()
      if pattern.grams.isEmpty || pattern.crossesParagraphs { continue }
      let documents = documents { $0.count(of: pattern.scalars) }
      try expectLaws(of: ExactTextCursor(pattern, in: segment), over: documents, "\(pattern)")
    }
  }

  @Test mutating func countedDocuments() throws {
    for _ in 0..<100 {
      let counts = texts.map { _ in max(0, Int.random(in: -3...2, using: &random.generator)) }
      let documents = counts.indices.filter { counts[$0] > 0 }.map { UInt32($0) }
      try expectLaws(of: CountedDocuments(counts: counts), over: documents, "\(counts)")
    }
  }

  /// The frequencies, too: by whatever way the pattern is found.
  @Test mutating func patternCursor() throws {
    for _ in 0..<100 {
      let pattern = try pattern()
      let documents = documents { $0.count(of: pattern.scalars) }
      try expectLaws(of: PatternCursor(pattern, in: segment), over: documents, "\(pattern)")
      var cursor = try PatternCursor(pattern, in: segment)
      for document in documents {
        #expect(cursor.frequency == texts[Int(document)].count(of: pattern.scalars), "\(pattern)")
        try cursor.advance()
      }
      #expect(cursor.frequency == 0 && cursor.current == nil)
    }
  }

  @Test mutating func matchCursor() throws {
    let analyzer = try Analyzer()
    var oracle = try TermOracle(texts)
    let numbers = Dictionary(
      uniqueKeysWithValues: texts.enumerated().map { ($1.document.name, UInt32($0)) })
    for _ in 0..<40 {
      let query = random.query(depth: 2, from: texts)
      let plan = try QueryPlan(query, tokenizer: QueryTokenizer(analyzer))
      let documents = try oracle.matches(of: query).compactMap { numbers[$0.name] }
      var cursors = PatternCursors(segment, analyzer: analyzer)
      let matches = try MatchCursor(plan.root, cursors: &cursors)
      try expectLaws(of: matches, over: documents, "\(query)")
    }
  }
}
