internal import Analysis
internal import Storage

/// A walk over the grams of a part of a dictionary in the order of their keys.
///
/// It has a copy of the part's lists, so that threads which walk over parts of one segment share nothing
/// that they would have to count references to.
struct GramWalk {
  /// Greater than the code of any key.
  static let end = UInt64.max

  /// The lists, one behind the other.
  let lists: [UInt8]

  private let keys: [UInt64]
  private let listStarts: [Int]
  private var index = 0

  /// Begins at entry number `range.lowerBound`.
  init(_ dictionary: GramDictionary, _ range: Range<Int>) throws(StorageError) {
    var keys: [UInt64] = []
    keys.reserveCapacity(range.count + 1)
    try dictionary.forEachKey(in: range) { keys.append($0.code) }
    keys.append(Self.end)
    let lengths = try dictionary.listLengths(in: range)
    var starts = [0]
    starts.reserveCapacity(range.count + 1)
    for length in lengths { starts.append(starts[starts.count - 1] + length) }
    self.keys = keys
    listStarts = starts
    lists = try dictionary.listBytes(
      at: dictionary.listStart(of: range.lowerBound), count: starts[range.count]
    )
    .copy()
  }

  /// The code of the key where the walk stands; `end` at the end.
  var head: UInt64 { keys[index] }

  /// Where its list begins.
  var listStart: Int { listStarts[index] }

  /// Moves on to the next gram; stays at the end.
  mutating func advance() {
    if index < keys.count - 1 { index += 1 }
  }
}
