internal import Indexing

/// How often words of topics stand next to each other: two words are a phrase where they do so in a quarter of the places of the
/// rarer one or more.
struct TopicPhrases {
  /// Two words, told by their places in the list of words, in this order.
  fileprivate struct Pair: Hashable {
    let first: Int32
    let second: Int32
  }

  /// What a share of the passages counts.
  fileprivate struct Counts: Sendable {
    var words: [Int]
    var pairs: [Pair: Int] = [:]
  }

  /// The share of the places of the rarer word, and places at least.
  private static let leastShare = (part: 1, whole: 4)
  private static let leastPlaces = 3

  /// The number in the vocabulary of each word, and its place in the counts.
  private var places: [Int: Int32] = [:]
  private var counts: Counts

  /// Counts some words of a vocabulary, told by their numbers.
  init(
    of words: Set<Int>, _ vocabulary: TopicVocabulary, _ passages: TopicPassages,
    in text: ClauseText, _ workers: Workers
  ) {
    for (place, word) in words.sorted().enumerated() { places[word] = Int32(place) }
    counts = Counts(words: [Int](repeating: 0, count: words.count))
    let places = places
    let size = (passages.passages.count + workers.count - 1) / max(1, workers.count)
    workers.forEachInOrder(workers.count) { (share) throws(Never) -> Counts in
      var counts = Counts(words: [Int](repeating: 0, count: words.count))
      for passage in passages.passages.dropFirst(share * size).prefix(size) {
        counts.add(passage.range, of: text) { word in
          vocabulary.number(of: word, in: text).flatMap { places[$0] }
        }
      }
      return counts
    } consume: { (part: Counts) throws(Never) in
      for place in part.words.indices { counts.words[place] += part.words[place] }
      counts.pairs.merge(part.pairs, uniquingKeysWith: +)
    }
  }

  /// The phrases of two of some words: those in the most places first, then in the order of the words.
  func phrases(of words: [Int]) -> [(first: Int, second: Int)] {
    var found: [(first: Int, second: Int, count: Int)] = []
    for first in words {
      for second in words where first != second {
        guard let left = places[first], let right = places[second],
          let count = counts.pairs[Pair(first: left, second: right)]
        else { continue }
        let rarer = min(counts.words[Int(left)], counts.words[Int(right)])
        let isUsual = count * Self.leastShare.whole >= rarer * Self.leastShare.part
        if count >= Self.leastPlaces, isUsual { found.append((first, second, count)) }
      }
    }
    let order = found.indices.sorted { (found[$1].count, $0) < (found[$0].count, $1) }
    return order.map { (found[$0].first, found[$0].second) }
  }
}

extension TopicPhrases.Counts {
  /// Adds the words of a range; words between which another stands, of one character too, are not next to each other.
  fileprivate mutating func add(
    _ range: Range<Int>, of text: ClauseText, place: (Range<Int>) -> Int32?
  ) {
    var last: (end: Int, place: Int32)?
    TopicPassages.forEachWord(in: range, of: text) { word in
      guard let place = place(word) else { return }
      words[Int(place)] += 1
      if let last, last.end == word.lowerBound {
        pairs[TopicPhrases.Pair(first: last.place, second: place), default: 0] += 1
      }
      last = (word.upperBound, place)
    }
  }
}
