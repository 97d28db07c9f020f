internal import Analysis
internal import Describing
internal import Indexing
internal import Searching
internal import Storage

/// What each document of a group has in common with an earlier one.
struct CopyGroup {
  private let places: [Int]
  private var pairs: CopyPairs

  /// A group of documents that belong together, as places in the list in the order of time.
  init(_ places: [Int], comparedBy pairs: CopyPairs) {
    (self.places, self.pairs) = (places, pairs)
  }

  mutating func members(
    of documents: [DocumentAddress], in snapshot: Snapshot
  ) throws(StorageError) -> [CopyGroups.Member] {
    var members: [CopyGroups.Member] = []
    for (index, place) in places.enumerated() {
      guard let text = try pairs.text(of: place) else { continue }
      let address = documents[place]
      let description = try snapshot.segments[address.segment].documents
        .description(of: address.document)
      members.append(
        CopyGroups.Member(
          name: description.name, speech: description.speech, date: description.date,
          letterCount: text.letters.scalars.count,
          comparison: index == 0 ? nil : try comparison(of: index, text)))
    }
    return members
  }

  /// The first other to which the share is great enough: an earlier one where there is one.
  private mutating func comparison(
    of index: Int, _ text: ComparedText
  ) throws(StorageError) -> CopyGroups.Comparison? {
    for other in places.indices where other != index {
      let pair = (later: places[max(index, other)], earlier: places[min(index, other)])
      guard let alignment = try pairs.alignment(of: pair), let run = alignment.longestRun else {
        continue
      }
      let start = index > other ? run.right : run.left
      return CopyGroups.Comparison(
        other: other, equalCount: alignment.equalCount, share: alignment.share,
        longestCount: run.count, longestLine: text.line(ofLetter: start),
        longestText: text.text(text.characters(ofLetters: start..<start + run.count)))
    }
    return nil
  }
}
