/// How much some posting lists hold. A sum above `Int.max`, which only damage can give, stays there.
struct PostingTally: Hashable, Sendable {
  /// How many lists there are.
  var lists = 0

  /// How many documents they have, each counted in every list.
  var postings = 0

  /// How many occurrences they have.
  var occurrences = 0

  /// Adds a list.
  mutating func add(_ size: PostingListSize) {
    lists += 1
    postings += size.documentCount
    occurrences = occurrences.addingClamped(size.occurrenceCount)
  }

  /// Adds what other lists hold.
  mutating func add(_ other: PostingTally) {
    lists += other.lists
    postings += other.postings
    occurrences = occurrences.addingClamped(other.occurrences)
  }

  /// Takes away a posting that was added.
  mutating func removePosting(of frequency: Int) {
    postings -= 1
    occurrences -= frequency
  }

  /// Whether both have as many postings and occurrences, in however many lists.
  func hasPostings(of other: PostingTally) -> Bool {
    postings == other.postings && occurrences == other.occurrences
  }
}
