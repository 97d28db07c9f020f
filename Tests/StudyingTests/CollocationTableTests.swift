import Analysis
import Foundation
import Searching
import TestSupport
import Testing

@testable import Indexing
@testable import Studying

/// Words beside a term against counting word by word, over any segments.
@Suite struct CollocationTableTests {
  private struct Beside: Hashable {
    var left = 0
    var right = 0
    var documents = 0
    var frequency = 0
  }

  /// The words of a document, and where its sentences are.
  private struct Words {
    var scalars: [UInt32]
    var words: [Range<Int>]
    var sentences: [Range<Int>]

    init(_ scalars: [UInt32]) throws {
      self.scalars = scalars
      var analyzer = try Analyzer()
      words = try analyzer.tokens(in: scalars)
      let ends = TextBreaks(scalars).sentences + [scalars.count]
      sentences = zip([0] + ends, ends).map { $0..<$1 }
    }

    func text(_ word: Range<Int>) -> String { Term(folded: scalars[word]).text }
  }

  /// The words beside places of one sentence, each with its side: that of the nearest place.
  private static func beside(
    _ words: [Range<Int>], _ places: [Range<Int>], _ span: CollocationTable.Span
  ) -> [(word: Range<Int>, isLeft: Bool)] {
    words.compactMap { word in
      guard !places.contains(where: { $0.overlaps(word) }) else { return nil }
      var best: (distance: Int, isLeft: Bool)?
      for place in places {
        let isLeft = word.upperBound <= place.lowerBound
        let between = words.count {
          isLeft
            ? $0.lowerBound >= word.upperBound && $0.upperBound <= place.lowerBound
            : $0.lowerBound >= place.upperBound && $0.upperBound <= word.lowerBound
        }
        guard between < (isLeft ? span.left : span.right) else { continue }
        if let best, best.distance <= between { continue }
        best = (between, isLeft)
      }
      return best.map { (word, $0.isLeft) }
    }
  }

  private static func expected(
    _ term: String, _ span: CollocationTable.Span, in corpus: StudiedCorpus
  ) throws -> [String: Beside] {
    let length = try FoldedDocument.folded(term).count
    var all: [String: Beside] = [:]
    for record in corpus.records {
      let text = try Words(record.folded.scalars)
      var seen: Set<String> = []
      for word in text.words { all[text.text(word), default: Beside()].frequency += 1 }
      let places = try record.positions(of: term).map { $0..<$0 + length }
      for sentence in text.sentences {
        let held = places.filter { sentence.contains($0.lowerBound) }
        let words = text.words.filter { sentence.contains($0.lowerBound) }
        for (word, isLeft) in beside(words, held, span) {
          all[text.text(word), default: Beside()].left += isLeft ? 1 : 0
          all[text.text(word), default: Beside()].right += isLeft ? 0 : 1
          if seen.insert(text.text(word)).inserted {
            all[text.text(word), default: Beside()].documents += 1
          }
        }
      }
    }
    return all
  }

  @Test("Counts and measures", arguments: StudiedCorpus.History.allCases)
  func measures(history: StudiedCorpus.History) throws {
    let corpus = try StudiedCorpus(seed: 71, history)
    let subset = try Subset(corpus.snapshot)
    for (number, text) in corpus.terms.enumerated() {
      guard let term = try StudyTerm(text) else { continue }
      let span = CollocationTable.Span(left: number % 4, right: 1 + number % 3)
      let table = try CollocationTable(
        term, in: subset, span: span, least: 1, order: .logLikelihood, lexicon: Lexicon(),
        workers: Workers(1 + number % 3))
      let words = try Self.expected(text, span, in: corpus)
      let found = words.filter { $0.value.left + $0.value.right > 0 }
      #expect(Set(table.rows.map(\.word)) == Set(found.keys), "\(text)")
      #expect(table.wordCount == words.values.reduce(0) { $0 + $1.frequency })
      #expect(table.besideCount == found.values.reduce(0) { $0 + $1.left + $1.right })
      for row in table.rows {
        let counts = try #require(found[row.word])
        #expect(
          Beside(
            left: row.left, right: row.right, documents: row.documents, frequency: row.frequency)
            == counts, "\(text) \(row.word)")
        expectMeasures(row, table)
      }
    }
  }

  /// The measures from the counts that are shown.
  private func expectMeasures(_ row: CollocationTable.Row, _ table: CollocationTable) {
    let (o, r) = (Double(row.observed), Double(table.besideCount))
    let (c, n) = (Double(row.frequency), Double(table.wordCount))
    #expect(abs(row.expected - r * c / n) < 1e-9)
    #expect(abs((row.mutualInformation ?? .nan) - log(o * n / (r * c)) / log(2)) < 1e-9)
    let dice = 14 + log(2 * o / (Double(table.count.occurrences) + c)) / log(2)
    #expect(abs((row.logDice ?? .nan) - dice) < 1e-9)
    let cells = [
      (o, r * c), (r - o, r * (n - c)), (c - o, (n - r) * c), (n - r - c + o, (n - r) * (n - c)),
    ]
    let sum = cells.reduce(0) { $1.0 > 0 ? $0 + $1.0 * log($1.0 * n / $1.1) : $0 }
    let sign: Double = o < r * c / n ? -1 : 1
    #expect(abs(row.logLikelihood - sign * 2 * max(0, sum)) < 1e-7 * max(1, abs(sum)))
  }

  @Test func aSubsetAndALexiconChangeWhatIsCounted() throws {
    let corpus = try IndexedCorpus([
      SourceDocument(name: "a.txt", "三双工程推动集体协商工作，三双工程见成效。"),
      SourceDocument(name: "b.txt", "三双工程没有开展集体协商。"),
    ])
    let term = try #require(try StudyTerm("集体协商"))
    let span = CollocationTable.Span(left: 3, right: 3)
    func rows(_ subset: Subset, _ lexicon: Lexicon) throws -> [String: Int] {
      let table = try CollocationTable(
        term, in: subset, span: span, least: 1, order: .observed, lexicon: lexicon,
        workers: Workers(2))
      return Dictionary(uniqueKeysWithValues: table.rows.map { ($0.word, $0.frequency) })
    }
    let whole = try rows(Subset(corpus.snapshot), Lexicon())
    #expect(whole["三双工程"] == nil)
    var lexicon = Lexicon()
    #expect(try lexicon.add("三双工程", aliases: []))
    #expect(try rows(Subset(corpus.snapshot), lexicon)["三双工程"] == 3)
  }
}
