import Analysis
import Foundation
import Querying
import Searching
import TestSupport
import Testing

@testable import Indexing
@testable import Studying

/// Topics: their algebra against slow ways to do the same, and what they find.
@Suite struct TopicTableTests {
  private static func matrix(
    _ rowCount: Int, _ columnCount: Int, using generator: inout SeededGenerator
  ) -> (SparseRows, [[Double]]) {
    var sparse = SparseRows(columnCount: columnCount)
    var dense: [[Double]] = []
    for _ in 0..<rowCount {
      let row = (0..<columnCount).map { _ in
        Bool.random(using: &generator) ? Float.random(in: 0...1, using: &generator) : 0
      }
      sparse.append(row.enumerated().filter { $1 != 0 }.map { ($0, $1) })
      dense.append(row.map(Double.init))
    }
    return (sparse, dense)
  }

  @Test("Eigenvectors make the matrix again", arguments: 0..<10 as Range<UInt64>)
  func eigenvectors(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let size = Int.random(in: 1...9, using: &generator)
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for row in 0..<size {
      for column in 0...row {
        matrix[row][column] = Double.random(in: -1...1, using: &generator)
        matrix[column][row] = matrix[row][column]
      }
    }
    let eigen = SymmetricEigenvectors(of: matrix)
    #expect(eigen.values == eigen.values.sorted(by: >), "seed \(seed)")
    for row in 0..<size {
      for column in 0..<size {
        let sum = (0..<size).reduce(0.0) {
          $0 + eigen.values[$1] * eigen.vectors[$1][row] * eigen.vectors[$1][column]
        }
        #expect(abs(sum - matrix[row][column]) < 1e-9, "seed \(seed)")
      }
    }
  }

  @Test("Singular values are those of all rows' products", arguments: 0..<6 as Range<UInt64>)
  func singularValues(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (sparse, dense) = Self.matrix(14, 11, using: &generator)
    let products = (0..<11).map { first in
      (0..<11).map { second in dense.reduce(0.0) { $0 + $1[first] * $1[second] } }
    }
    let expected = SymmetricEigenvectors(of: products).values.map { max(0, $0).squareRoot() }
    let found = SingularVectors(4, of: sparse, Workers(2))
    for (value, other) in zip(found.values, expected) {
      #expect(abs(value - other) < 1e-4, "seed \(seed)")
    }
    // A·v = σ·u
    for (topic, value) in found.values.enumerated() {
      for (row, numbers) in dense.enumerated() {
        let image = numbers.enumerated().reduce(0.0) {
          $0 + $1.element * Double(found.right[$1.offset, topic])
        }
        #expect(abs(image - value * Double(found.left[row, topic])) < 1e-3, "seed \(seed)")
      }
    }
  }

  private static func distance(_ dense: [[Double]], _ factors: NonnegativeFactors) -> Double {
    var sum = 0.0
    for (row, numbers) in dense.enumerated() {
      for (column, number) in numbers.enumerated() {
        let product = (0..<factors.rows.columnCount).reduce(0.0) {
          $0 + Double(factors.rows[row, $1]) * Double(factors.columns[column, $1])
        }
        sum += (number - product) * (number - product)
      }
    }
    return sum
  }

  @Test("Factors are no worse than a slow descent finds", arguments: 0..<6 as Range<UInt64>)
  func factors(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (sparse, dense) = Self.matrix(12, 9, using: &generator)
    let factors = NonnegativeFactors(3, of: sparse, Workers(2))
    #expect(factors.rows.values.allSatisfy { $0 >= 0 && $0.isFinite })
    #expect(factors.columns.values.allSatisfy { $0 >= 0 && $0.isFinite })
    #expect(
      Self.distance(dense, factors) <= Self.multiplicative(dense, 3, using: &generator) * 1.1,
      "seed \(seed)")
    let alone = NonnegativeFactors(3, of: sparse, Workers(1))
    #expect(alone.rows.values == factors.rows.values)
  }

  /// Lee and Seung's rules from a random start.
  private static func multiplicative(
    _ dense: [[Double]], _ count: Int, using generator: inout SeededGenerator
  ) -> Double {
    var w = dense.map { _ in (0..<count).map { _ in Double.random(in: 0.1...1, using: &generator) }
    }
    var h = dense[0].map { _ in
      (0..<count).map { _ in Double.random(in: 0.1...1, using: &generator) }
    }
    func product(_ row: Int, _ column: Int) -> Double {
      zip(w[row], h[column]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    for _ in 0..<300 {
      for row in dense.indices {
        for topic in 0..<count {
          let up = dense[row].indices.reduce(0.0) { $0 + dense[row][$1] * h[$1][topic] }
          let down = dense[row].indices.reduce(1e-12) { $0 + product(row, $1) * h[$1][topic] }
          w[row][topic] *= up / down
        }
      }
      for column in h.indices {
        for topic in 0..<count {
          let up = dense.indices.reduce(0.0) { $0 + dense[$1][column] * w[$1][topic] }
          let down = dense.indices.reduce(1e-12) { $0 + product($1, column) * w[$1][topic] }
          h[column][topic] *= up / down
        }
      }
    }
    return dense.indices.reduce(0.0) { sum, row in
      dense[row].indices.reduce(sum) {
        $0 + (dense[row][$1] - product(row, $1)) * (dense[row][$1] - product(row, $1))
      }
    }
  }

  /// Speeches of three kinds of words, in files whose names tell the kind.
  private static func speeches(parts: Int) throws -> IndexedCorpus {
    let kinds = [
      ["农业", "农民", "粮食", "土地", "水利", "畜牧"], ["教育", "学校", "教师", "学生", "课程", "考试"],
      ["环境", "污染", "治理", "空气", "森林", "河流"],
    ]
    var generator = SeededGenerator(seed: 3)
    var documents: [SourceDocument] = []
    for (kind, words) in kinds.enumerated() {
      for number in 0..<12 {
        let text = (0..<30).map { _ in words.randomElement(using: &generator) ?? "" }
          .joined(separator: "，")
        documents.append(SourceDocument(name: "\(kind)-\(number).txt", text + "。"))
      }
    }
    let size = documents.reduce(0) { $0 + $1.source.count }
    return try IndexedCorpus(documents, segmentSize: parts == 1 ? .max : size / parts)
  }

  private static func table(_ corpus: IndexedCorpus, workers: Int) throws -> TopicTable {
    try TopicTable(
      Subset(corpus.snapshot), count: 3, unit: .speech, by: StandardField.path.rawValue,
      lexicon: Lexicon(),
      workers: Workers(workers))
  }

  @Test func findsTheKindsOfSpeeches() throws {
    let table = try Self.table(Self.speeches(parts: 1), workers: 2)
    #expect(table.topics.count == 3)
    var topics: [String: Set<Int>] = [:]
    for (speech, shares) in table.documents {
      #expect(abs(shares.reduce(0, +) - 1) < 1e-6)
      let kind = String(speech.file.prefix { $0 != "-" })
      topics[kind, default: []].insert(shares.firstIndex(of: shares.max() ?? 0) ?? -1)
    }
    #expect(topics.count == 3 && topics.values.allSatisfy { $0.count == 1 })
    #expect(Set(topics.values).count == 3)
    let first = try #require(table.topics.first { $0.words.contains { $0.text == "教育" } })
    #expect(Set(first.words.prefix(6).map(\.text)) == ["教育", "学校", "教师", "学生", "课程", "考试"])
    #expect(first.examples.allSatisfy { $0.file.hasPrefix("1-") } && !first.examples.isEmpty)
    #expect(abs(table.topics.reduce(0) { $0 + $1.share } - 1) < 1e-6)
    #expect(table.groups.count == 36)
  }

  @Test func isTheSameOverSegmentsAndThreads() throws {
    let first = try Self.table(Self.speeches(parts: 1), workers: 1)
    let second = try Self.table(Self.speeches(parts: 9), workers: 3)
    #expect(first.topics.map(\.words) == second.topics.map(\.words))
    #expect(first.documents.map(\.shares) == second.documents.map(\.shares))
    #expect(first.documents.map(\.speech) == second.documents.map(\.speech))
    #expect(first.topics.map(\.examples) == second.topics.map(\.examples))
  }

  @Test func nothingIsFoundInTooFewWords() throws {
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", "农业。")])
    let table = try Self.table(corpus, workers: 1)
    #expect(table.topics.isEmpty && table.documents.count == 1)
  }
}
