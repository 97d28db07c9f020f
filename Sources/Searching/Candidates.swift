/// Some documents of a segment that may match, ascending, and how often terms are in them, as far as that
/// was seen on the way to them.
struct Candidates {
  /// The documents.
  var documents: [UInt32] = []

  /// For each of some terms its frequency in each document.
  var frequencies: [[UInt32]]

  /// No documents yet, for so many terms.
  init(termCount: Int) {
    frequencies = [[UInt32]](repeating: [], count: termCount)
  }

  /// Takes all documents away.
  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    for index in frequencies.indices { frequencies[index].removeAll(keepingCapacity: true) }
  }

  /// Sets the frequencies of a term to those that `other`, which has it only, has in some of the documents;
  /// 0 in the others.
  mutating func setFrequencies(ofTerm term: Int, from other: Candidates) {
    frequencies[term].removeAll(keepingCapacity: true)
    var next = 0
    for document in documents {
      let isThere = next < other.documents.count && other.documents[next] == document
      frequencies[term].append(isThere ? other.frequencies[0][next] : 0)
      next &+= isThere ? 1 : 0
    }
  }

  /// Keeps the documents at some indices, ascending, with the frequencies of the first `termCount` terms.
  mutating func keep(_ indices: [Int], termCount: Int) {
    guard indices.count < documents.count else { return }
    Self.keep(indices, in: &documents)
    for term in 0..<termCount { Self.keep(indices, in: &frequencies[term]) }
  }

  private static func keep(_ indices: [Int], in numbers: inout [UInt32]) {
    var place = 0
    for index in indices {
      numbers[place] = numbers[index]
      place &+= 1
    }
    numbers.removeSubrange(indices.count...)
  }
}
