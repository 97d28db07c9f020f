internal import Storage

/// Posting lists, one behind the other.
struct ListSectionWriter: Sendable {
  private let lengths: [DocumentLength]
  private let meanTokens: Double
  private var writer = PostingListWriter()
  private var lists = ByteWriter()

  init(lengths: [DocumentLength]) {
    self.lengths = lengths
    meanTokens = DocumentLengths.meanTokens(of: lengths)
  }

  /// All lists.
  var bytes: [UInt8] { lists.bytes }

  /// Appends a list; gives how many bytes it takes.
  mutating func append(_ list: PostingList, withPositions: Bool) -> Int {
    let start = lists.count
    writer.append(
      list, lengths: lengths, meanTokens: meanTokens, withPositions: withPositions, to: &lists)
    return lists.count - start
  }
}
