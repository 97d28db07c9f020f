import Analysis
import Foundation
import Searching
import TestSupport
import Testing

@testable import Indexing
@testable import Studying

/// Words, counts and networks for other programs, against the texts.
@Suite struct ExportTests {
  private static func words(_ scalars: [UInt32]) throws -> [String] {
    var analyzer = try Analyzer()
    return try analyzer.tokens(in: scalars).map { Term(folded: scalars[$0]).text }
  }

  @Test("Words and counts over any segments", arguments: StudiedCorpus.History.allCases)
  func wordsAndCounts(history: StudiedCorpus.History) throws {
    let corpus = try StudiedCorpus(seed: 43, history)
    let subset = try Subset(corpus.snapshot)
    var found: [String: [String]] = [:]
    let losses = try TokenizedDocument.forEach(
      of: subset, lexicon: Lexicon(), workers: Workers(2)
    ) { document in
      found[document.file] = document.sentences.flatMap { $0.tokens.map(\.folded) }
    }
    #expect(losses.isEmpty && found.count == corpus.records.count)
    var counts: [String: [String: Int]] = [:]
    for record in corpus.records {
      let words = try Self.words(record.folded.scalars)
      #expect(found[record.name] == words, "\(record.name)")
      for word in words { counts[word, default: [:]][record.name, default: 0] += 1 }
    }
    let matrix = try WordMatrix(subset)
    var read: [String: [String: Int]] = [:]
    try matrix.forEachWord(inDocuments: 2) { word, cells in
      for cell in cells {
        read[word, default: [:]][matrix.documents[cell.document].file] = cell.places
      }
    }
    #expect(read == counts.filter { $0.value.count >= 2 })
  }

  @Test func sentencesKeepTheirTextAndForms() throws {
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", "推進集體協商。\n\n  工會很好！")])
    var documents: [TokenizedDocument] = []
    _ = try TokenizedDocument.forEach(
      of: Subset(corpus.snapshot), lexicon: Lexicon(), workers: Workers(1)
    ) { documents.append($0) }
    let sentences = try #require(documents.first).sentences
    #expect(sentences.map(\.text) == ["推進集體協商。", "工會很好！"])
    #expect(sentences[0].tokens.map(\.written).joined() == "推進集體協商")
    #expect(sentences[0].tokens.map(\.folded).joined() == "推进集体协商")
  }

  @Test func aNetworkIsOfPassages() throws {
    let corpus = try IndexedCorpus(
      (0..<6).map {
        SourceDocument(name: "\($0).txt", $0 < 5 ? "工会，职工，代表。" : "工会，农业。")
      } + (0..<10).map { SourceDocument(name: "x\($0).txt", "别的。") })
    let graph = try WordGraph(
      Subset(corpus.snapshot), size: 10, least: 2, lexicon: Lexicon(), workers: Workers(2))
    #expect(graph.nodes.map(\.word).sorted() == ["代表", "工会", "职工"].sorted())
    for edge in graph.edges {
      let names = Set([graph.nodes[edge.first].word, graph.nodes[edge.second].word])
      #expect(edge.passages == 5, "\(names)")
      let sum = graph.nodes[edge.first].passages + graph.nodes[edge.second].passages
      #expect(abs(edge.logDice - (14 + log(10 / Double(sum)) / log(2))) < 1e-9)
    }
    #expect(graph.edges.count == 3)
  }
}
