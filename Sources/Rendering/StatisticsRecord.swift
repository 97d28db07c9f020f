package import Indexing

/// What an index consists of, for programs.
package enum StatisticsRecord {
  /// The version of the records' form.
  private static let version = 1

  /// One line of JSON, with its end.
  package static func line(of statistics: IndexStatistics) -> String {
    JSONLine.text(of: Record(statistics))
  }

  private struct Record: Encodable {
    let version = StatisticsRecord.version
    let type = "stats"
    let generation: UInt64
    let analyzer: String
    let segments: Int
    let documents: Int
    let deleted: Int
    let characters: Int
    let tokens: Int
    let grams: Int
    let words: Int
    let fieldValues: Int
    let bytes: Int
    let textBytes: Int
    let textsStored: Bool
    let sections: [String: Int]
    let longestGrams: [List]
    let longestWords: [List]

    init(_ statistics: IndexStatistics) {
      generation = statistics.generation
      analyzer = statistics.analyzer
      segments = statistics.segmentCount
      documents = statistics.totals.documentCount
      deleted = statistics.deletedCount
      characters = statistics.totals.characterCount
      tokens = statistics.totals.tokenCount
      grams = statistics.gramCount
      words = statistics.wordCount
      fieldValues = statistics.fieldValueCount
      bytes = statistics.size
      textBytes = statistics.textSize
      textsStored = statistics.isStoring
      sections = Dictionary(
        statistics.sections.map { ($0.name, $0.size) }, uniquingKeysWith: { first, _ in first })
      longestGrams = statistics.longestGrams.map(List.init)
      longestWords = statistics.longestWords.map(List.init)
    }
  }

  private struct List: Encodable {
    let term: String
    let documents: Int
    let occurrences: Int

    init(_ list: IndexStatistics.LongList) {
      term = list.term
      documents = list.documentCount
      occurrences = list.occurrenceCount
    }
  }
}
