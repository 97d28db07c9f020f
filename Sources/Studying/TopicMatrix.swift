internal import Indexing

#if canImport(Glibc)
  internal import Glibc
#endif

/// The words of passages by number and weight: how often a word stands in the passage × ln ((1 + n) ÷ (1 + passages with it))
/// + 1, each row made 1 long (G. Salton and C. Buckley, *Term-weighting approaches in automatic text retrieval*, Information
/// Processing & Management 24:5, 1988).
enum TopicMatrix {
  /// Passages that a thread weighs at once.
  private static let jobSize = 256

  static func rows(
    of passages: TopicPassages, _ vocabulary: TopicVocabulary, in text: ClauseText,
    _ workers: Workers
  ) -> SparseRows {
    let all = passages.passages
    let weights = vocabulary.passageCounts.map {
      Float(log(Double(1 + all.count) / Double(1 + $0)) + 1)
    }
    var matrix = SparseRows(columnCount: vocabulary.words.count)
    workers.forEachInOrder((all.count + jobSize - 1) / jobSize) {
      (job) throws(Never) -> [[(column: Int, value: Float)]] in
      all[job * jobSize..<min(all.count, (job + 1) * jobSize)].map {
        row(of: $0.range, vocabulary, weights, in: text)
      }
    } consume: { (rows: [[(column: Int, value: Float)]]) throws(Never) in
      for row in rows { matrix.append(row) }
    }
    return matrix
  }

  private static func row(
    of range: Range<Int>, _ vocabulary: TopicVocabulary, _ weights: [Float], in text: ClauseText
  ) -> [(column: Int, value: Float)] {
    var numbers: [Int] = []
    TopicPassages.forEachWord(in: range, of: text) { word in
      if let number = vocabulary.number(of: word, in: text) { numbers.append(number) }
    }
    numbers.sort()
    var row: [(column: Int, value: Float)] = []
    for number in numbers {
      if row.last?.column == number {
        row[row.count - 1].value += weights[number]
      } else {
        row.append((number, weights[number]))
      }
    }
    let length = row.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    return row.map { ($0.column, $0.value / length) }
  }
}
