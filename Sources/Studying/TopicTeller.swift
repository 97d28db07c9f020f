internal import Indexing
internal import Querying
internal import Storage

/// Tells what was found of topics, of words and files.
struct TopicTeller {
  let subset: Subset
  let text: ClauseText
  let passages: TopicPassages
  let vocabulary: TopicVocabulary
  let matrix: SparseRows
  let factors: NonnegativeFactors
  let shares: TopicShares
  let workers: Workers

  /// How many words, examples and speeches a topic has.
  private static let wordCount = 20
  private static let phraseCount = 8
  private static let exampleCount = 3

  /// Different words that the passage of an example has at least, unless no passage has so many.
  private static let usualColumns = 20

  private var leastColumns: Int {
    let counts = passages.passages.indices.map { matrix.starts[$0 + 1] - matrix.starts[$0] }
    return min(Self.usualColumns, counts.max() ?? 0)
  }

  func topics() throws(IndexError) -> [TopicTable.Topic] {
    let documents = try documents()
    let heaviest = shares.order.map(heaviestWords)
    let phrases = TopicPhrases(
      of: Set(heaviest.joined()), vocabulary, passages, in: text, workers)
    var topics: [TopicTable.Topic] = []
    for (place, column) in shares.order.enumerated() {
      let speeches = documents.map(\.speech).indices.sorted {
        (documents[$1].shares[place], $0) < (documents[$0].shares[place], $1)
      }
      topics.append(
        TopicTable.Topic(
          words: words(heaviest[place], ofColumn: column),
          phrases: phrases.phrases(of: heaviest[place]).prefix(Self.phraseCount).map {
            vocabulary.words[$0.first] + vocabulary.words[$0.second]
          }, share: shares.total[place],
          examples: try examples(of: place, column: column),
          speeches: speeches.prefix(Self.exampleCount).map { number in
            let speech = documents[number].speech
            return TopicTable.Speech(
              file: speech.file, speech: speech.speech, share: documents[number].shares[place])
          }))
    }
    return topics
  }

  /// The numbers of the heaviest words.
  private func heaviestWords(ofColumn column: Int) -> [Int] {
    Array(
      vocabulary.words.indices.filter { factors.columns[$0, column] > 0 }
        .sorted {
          (factors.columns[$1, column], $0) < (factors.columns[$0, column], $1)
        }.prefix(Self.wordCount))
  }

  private func words(_ numbers: [Int], ofColumn column: Int) -> [TopicTable.Word] {
    let sum = vocabulary.words.indices.reduce(0.0) { $0 + Double(factors.columns[$1, column]) }
    return numbers.map {
      TopicTable.Word(
        text: vocabulary.words[$0], weight: Double(factors.columns[$0, column]) / sum)
    }
  }

  /// Of the passages that are strongest in the topic, each of another document, the clause with the heaviest words.
  private func examples(
    of place: Int, column: Int
  ) throws(IndexError) -> [TopicTable.Example] {
    let least = leastColumns
    let strength = passages.passages.indices.map { number in
      matrix.starts[number + 1] - matrix.starts[number] >= least
        ? shares.passages[number][place] * shares.strengths[number] : 0
    }
    var examples: [TopicTable.Example] = []
    var seen: Set<Int> = []
    let order = passages.passages.indices.filter { strength[$0] > 0 }
      .sorted { (strength[$1], $0) < (strength[$0], $1) }
    for number in order where examples.count < Self.exampleCount {
      let passage = passages.passages[number]
      guard seen.insert(passage.document).inserted else { continue }
      examples.append(
        TopicTable.Example(
          text: clause(of: passage, column: column),
          file: try subset.name(of: text.places[passage.document]),
          share: shares.passages[number][place]))
    }
    return examples
  }

  private func clause(of passage: TopicPassages.Passage, column: Int) -> String {
    var best = (weight: Float(-1), clause: passage.range.lowerBound..<passage.range.lowerBound)
    for clause in text.clauses(in: passage.range) {
      var words: Set<Int> = []
      TopicPassages.forEachWord(in: clause, of: text) { word in
        if let number = vocabulary.number(of: word, in: text) { words.insert(number) }
      }
      let weight = words.sorted().reduce(Float(0)) { $0 + factors.columns[$1, column] }
      if weight > best.weight { best = (weight, clause) }
    }
    return text.text(best.clause)
  }

  /// The shares of each document, in the order of time.
  func documents() throws(IndexError) -> [(speech: TopicTable.Speech, shares: [Double])] {
    var numbers = [[Int]](repeating: [], count: text.places.count)
    for (number, passage) in passages.passages.enumerated() {
      numbers[passage.document].append(number)
    }
    var documents: [(speech: TopicTable.Speech, shares: [Double])] = []
    do throws(StorageError) {
      for (document, place) in text.places.enumerated() {
        let (store, identifier) = subset.store(of: place)
        let description = try store.description(of: identifier)
        let speech = TopicTable.Speech(
          file: description.name, speech: description.speech, share: 1)
        documents.append((speech, shares.mean(of: numbers[document])))
      }
    } catch {
      throw .storage(error)
    }
    return documents
  }

  func groups(by field: String) throws(IndexError) -> [TopicTable.Group] {
    var members = [[Int]](repeating: [], count: subset.documents.count)
    for (number, passage) in passages.passages.enumerated() {
      members[text.places[passage.document]].append(number)
    }
    do throws(StorageError) {
      let groups = try FieldGroups(field).groups(of: subset).map { group in
        TopicTable.Group(
          value: group.value, documents: group.members.count,
          shares: shares.mean(of: group.members.flatMap { members[$0] }.sorted()))
      }
      guard field == StandardField.year.rawValue else { return groups }
      return YearSpan.filling(groups, value: \.value) {
        TopicTable.Group(value: $0, documents: 0, shares: [])
      }
    } catch {
      throw .storage(error)
    }
  }
}
