internal import Analysis

/// Turns the words of texts into posting lists without positions, in the order of the words.
///
/// Memory: twelve bytes for each document of a word.
struct WordInverter {
  private struct Posting {
    let term: UInt32
    let document: UInt32
    let frequency: UInt32
  }

  private var numbers = TermNumbers()
  private var documentCount: UInt32 = 0
  private var postings: [Posting] = []
  /// How often each word occurs in the present document.
  private var frequencies: [UInt32] = []
  private var touched: [UInt32] = []
  /// The words of the present document, in its order.
  private var occurring: [UInt32] = []

  /// Adds the words of the next document; the first is number 0.
  mutating func addDocument(_ tokens: [Range<Int>], of folded: [UInt32]) {
    occurring.removeAll(keepingCapacity: true)
    for token in tokens { occurring.append(numbers.number(of: folded, token)) }
    makeRoom()
    Self.count(occurring, in: &frequencies, touching: &touched)
    endDocument()
  }

  /// Adds a document that has each of some terms once.
  mutating func addDocument(_ terms: some Sequence<[UInt32]>) {
    occurring = Set(terms.map { numbers.number(of: $0, $0.indices) }).sorted()
    makeRoom()
    Self.count(occurring, in: &frequencies, touching: &touched)
    endDocument()
  }

  private mutating func makeRoom() {
    let missing = numbers.terms.count - frequencies.count
    frequencies.append(contentsOf: repeatElement(0, count: missing))
  }

  private static func count(
    _ numbers: [UInt32], in frequencies: inout [UInt32], touching touched: inout [UInt32]
  ) {
    let numbers = numbers.span
    var frequencies = frequencies.mutableSpan
    for index in numbers.indices {
      let number = numbers[index]
      let frequency = frequencies[Int(number)]
      if frequency == 0 { touched.append(number) }
      frequencies[Int(number)] = frequency &+ 1
    }
  }

  private mutating func endDocument() {
    for number in touched {
      postings.append(
        Posting(term: number, document: documentCount, frequency: frequencies[Int(number)]))
      frequencies[Int(number)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    documentCount += 1
  }

  /// Gives every word with its list, words ascending.
  func forEachList<Failure: Error>(
    _ body: (Term, PostingList) throws(Failure) -> Void
  ) throws(Failure) {
    let terms = numbers.terms
    let (sorted, ends) = sortedPostings()
    var list = PostingList(documents: [], frequencies: [], positions: [])
    for number in Self.order(of: terms) {
      list.removeAll()
      for index in (number == 0 ? 0 : ends[number - 1])..<ends[number] {
        list.documents.append(sorted[index].document)
        list.frequencies.append(sorted[index].frequency)
      }
      try body(terms[number], list)
    }
  }

  /// The numbers of the terms in the order of the terms. Most differ in their first eight bytes, which
  /// are compared as numbers.
  private static func order(of terms: [Term]) -> [Int] {
    let heads = terms.map { term in
      term.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        << UInt64(8 * (8 - min(8, term.utf8.count)))
    }
    return terms.indices.sorted { left, right in
      heads[left] != heads[right] ? heads[left] < heads[right] : terms[left] < terms[right]
    }
  }

  /// The postings by their words, in the order of documents within each; and where each word's end.
  private func sortedPostings() -> (sorted: [Posting], ends: [Int]) {
    var places = [Int](repeating: 0, count: numbers.terms.count)
    for posting in postings { places[Int(posting.term)] += 1 }
    var sum = 0
    for number in places.indices { (places[number], sum) = (sum, sum + places[number]) }
    var sorted = postings
    for posting in postings {
      sorted[places[Int(posting.term)]] = posting
      places[Int(posting.term)] += 1
    }
    return (sorted, places)
  }
}
