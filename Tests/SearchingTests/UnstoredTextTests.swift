import Corpus
import Foundation
import Indexing
import Querying
import Searching
import Storage
import SystemPackage
import TestSupport
import Testing

/// An index without texts answers what one with texts answers; and where it cannot show a text, it says
/// so and shows no other.
@Suite struct UnstoredTextTests {
  /// Two searchers of the same corpus.
  private struct Searchers {
    var stored: Searcher
    var unstored: Searcher

    init(_ indexes: TwinIndexes) throws {
      stored = try Searcher(Snapshot(indexes.stored))
      unstored = try Searcher(Snapshot(indexes.unstored))
    }

    /// Expects the same answer of both, bit for bit; gives how many documents it has.
    mutating func compare(_ request: SearchRequest, _ comment: Comment) throws -> Int {
      let expected = try stored.search(request)
      #expect(try unstored.search(request) == expected, comment)
      #expect(expected.hits.allSatisfy { $0.absence == nil }, comment)
      return expected.documentCount
    }
  }

  @Test(arguments: [MergePolicy.tiered, .never], [1, 2] as [UInt64])
  func answersAreTheSame(policy: MergePolicy, seed: UInt64) throws {
    let indexes = try TwinIndexes(batchSize: 300, mergePolicy: policy)
    var random = RandomCorpus(seed: seed)
    let documents = random.documents(20, length: 60)
    for document in documents { try indexes.write(document) }
    try indexes.index()
    let texts = try SubstringOracle(documents).documents
    var searchers = try Searchers(indexes)
    var foundCount = 0
    for _ in 0..<LoopScale.rounds(150) {
      let request = Self.request(&random, texts)
      foundCount += try searchers.compare(request, "\(request), seed \(seed)") > 0 ? 1 : 0
    }
    #expect(foundCount > 60, "the queries must not miss for the most part")
  }

  /// Deleted documents, whose texts are gone, are in the way of no answer.
  @Test(arguments: [MergePolicy.tiered, .never], [3, 4] as [UInt64])
  func answersAreTheSameAfterUpdates(policy: MergePolicy, seed: UInt64) throws {
    let indexes = try TwinIndexes(batchSize: 300, mergePolicy: policy)
    var random = RandomCorpus(seed: seed)
    var documents = random.documents(12, length: 40)
    for document in documents { try indexes.write(document) }
    try indexes.index()
    for step in 0..<4 {
      for number in documents.indices where Bool.random(using: &random.generator) {
        documents[number] = SourceDocument(name: documents[number].name, random.text(length: 40))
        try indexes.write(documents[number])
      }
      let gone = documents.removeLast()
      try indexes.remove(gone.name)
      try indexes.index()
      let texts = try SubstringOracle(documents).documents
      var searchers = try Searchers(indexes)
      for _ in 0..<LoopScale.rounds(40) {
        let request = Self.request(&random, texts)
        _ = try searchers.compare(request, "\(request), seed \(seed), step \(step)")
      }
    }
  }

  private static func request(
    _ random: inout RandomCorpus, _ texts: [FoldedDocument]
  ) -> SearchRequest {
    SearchRequest(
      query: random.query(depth: 2, from: texts), limit: 7,
      detail: random.pick([.counts, .snippets, .places]))
  }

  /// What may become of a file that was indexed, and what is then told.
  enum Loss: CaseIterable {
    case removed
    case changed
    case replacedByDirectory
    case linkedToItself

    func happen(to name: String, in indexes: TwinIndexes) throws {
      let path = indexes.corpus.path.appending(name)
      if self == .changed { return try indexes.write(SourceDocument(name: name, "工会，另一篇")) }
      try indexes.remove(name)
      switch self {
      case .replacedByDirectory:
        try indexes.write(SourceDocument(name: name + "/工会.txt", "工会"))
      case .linkedToItself:
        try FileManager.default.createSymbolicLink(
          atPath: path.string, withDestinationPath: path.string)
      case .removed, .changed: break
      }
    }

    func isTold(by absence: TextAbsence?) -> Bool {
      switch (self, absence) {
      case (.removed, .missing), (.changed, .changed), (.replacedByDirectory, .changed): true
      case (.linkedToItself, .unreadable): true
      default: false
      }
    }
  }

  @Test(arguments: Loss.allCases)
  func concordancesTellLostTexts(loss: Loss) throws {
    let indexes = try TwinIndexes()
    try indexes.write(SourceDocument(name: "甲.txt", "工会工作，集体协商"))
    try indexes.write(SourceDocument(name: "乙.txt", "工会大会，集体协商"))
    try indexes.index()
    var searchers = try Searchers(indexes)
    let request = ConcordanceRequest(query: .exact("集体协商"))
    let expected = try searchers.stored.concordance(request)
    #expect(try searchers.unstored.concordance(request) == expected)
    try loss.happen(to: "甲.txt", in: indexes)
    searchers = try Searchers(indexes)
    let answer = try searchers.unstored.concordance(request)
    #expect(answer.lines.map(\.before) == ["工会大会，"])
    #expect(answer.lineCount == 2 && expected.lineCount == 2)
    let hits = answer.response.hits
    #expect(hits.map(\.path) == expected.response.hits.map(\.path))
    #expect(hits.map { loss.isTold(by: $0.absence) } == hits.map { $0.path == "corpus/甲.txt" })
  }

  @Test(arguments: Loss.allCases)
  func lostTextsAreToldAndNoOtherIsShown(loss: Loss) throws {
    let indexes = try TwinIndexes()
    try indexes.write(SourceDocument(name: "甲.txt", "工会工作，集体协商"))
    try indexes.write(SourceDocument(name: "乙.txt", "工会大会，集体协商"))
    try indexes.index()
    try loss.happen(to: "甲.txt", in: indexes)
    var searchers = try Searchers(indexes)
    for detail in [SearchRequest.Detail.snippets, .places] {
      let request = SearchRequest(query: .exact("集体协商"), detail: detail)
      var expected = try searchers.stored.search(request)
      let answer = try searchers.unstored.search(request)
      let number = try #require(expected.hits.firstIndex { $0.path == "corpus/甲.txt" })
      #expect(loss.isTold(by: answer.hits[number].absence))
      expected.hits[number].absence = answer.hits[number].absence
      expected.hits[number].places = []
      expected.hits[number].snippets = []
      #expect(answer == expected)
    }
    let counts = SearchRequest(query: .exact("集体协商"), detail: .counts)
    #expect(try searchers.compare(counts, "counts need no text") == 2)
  }

  /// Characters that are written in one way only are proven by the index; others by the text.
  @Test func writtenFormsOfOneKindNeedNoText() throws {
    let indexes = try TwinIndexes()
    try indexes.write(SourceDocument(name: "甲.txt", "提前安排，后来居上"))
    try indexes.index()
    try indexes.remove("甲.txt")
    var unstored = try Searcher(Snapshot(indexes.unstored))
    let one = try unstored.search(SearchRequest(query: .written("提前"), detail: .counts))
    #expect(one.hits.map(\.placeCount) == [1])
    #expect(throws: IndexError.self) {
      try unstored.search(SearchRequest(query: .written("后来"), detail: .counts))
    }
  }

  /// Punctuation is not indexed: whether a text with it stands there is known from the text alone.
  @Test(arguments: Loss.allCases, ["工作，集体", "，", "，集"])
  func whatCannotBeDecidedIsAnError(loss: Loss, text: String) throws {
    let indexes = try TwinIndexes()
    try indexes.write(SourceDocument(name: "甲.txt", "工会工作，集体协商"))
    try indexes.write(SourceDocument(name: "乙.txt", "工会大会。另一件事"))
    try indexes.index()
    let request = SearchRequest(query: .exact(text))
    var searchers = try Searchers(indexes)
    #expect(try searchers.compare(request, "nothing is lost yet") == 1)
    try loss.happen(to: "甲.txt", in: indexes)
    searchers = try Searchers(indexes)
    #expect {
      try searchers.unstored.search(request)
    } throws: {
      guard case .storage(.lostOriginal(let path, let told)) = $0 as? IndexError else {
        return false
      }
      return path.lastComponent == "甲.txt" && loss.isTold(by: TextAbsence(told))
    }
    try indexes.index()
    searchers = try Searchers(indexes)
    _ = try searchers.compare(request, "brought in line")
  }
}

extension TwinIndexes {
  fileprivate func remove(_ name: String) throws {
    try FileManager.default.removeItem(
      atPath: corpus.path.appending(FilePath(name).components).string)
  }
}
