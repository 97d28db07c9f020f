internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

/// Aligns the texts of documents that may be copies.
///
/// Memory: 32 MiB, and two texts, some 50 bytes a letter.
struct CopyPairs: Sendable {
  /// Documents that belong together, as places in the list; the later first.
  typealias Pair = (later: Int, earlier: Int)

  /// A text, and how much of another can be equal to it; `nil` for one that cannot be read.
  private typealias Prepared = (text: ComparedText, cover: ShingleCover)?

  private let documents: [DocumentAddress]
  private let snapshot: Snapshot
  private let least: Double
  private var texts = RecentValues<Int, Prepared>(capacity: 32 << 20)

  /// The documents whose texts could not be read.
  private(set) var losses: [CopyGroups.Loss] = []

  /// Compares documents of a list.
  init(_ documents: [DocumentAddress], in snapshot: Snapshot, least: Double) {
    (self.documents, self.snapshot, self.least) = (documents, snapshot, least)
  }

  /// Those of some pairs, ascending, that belong together; without those that others connect already.
  mutating func connected(of pairs: ArraySlice<Pair>) throws(StorageError) -> [Pair] {
    var connected: [Pair] = []
    var sets = DisjointSets(count: documents.count)
    for pair in pairs where sets.root(of: pair.later) != sets.root(of: pair.earlier) {
      guard try alignment(of: pair) != nil else { continue }
      sets.unite(pair.later, pair.earlier)
      connected.append(pair)
    }
    return connected
  }

  /// The alignment of two texts, the earlier to the left; `nil` when they do not belong together.
  mutating func alignment(of pair: Pair) throws(StorageError) -> TextAlignment? {
    guard let left = try prepared(pair.earlier), let right = try prepared(pair.later) else {
      return nil
    }
    let possible = min(
      left.cover.count(sharedWith: right.cover), right.cover.count(sharedWith: left.cover))
    let all = left.text.letters.scalars.count + right.text.letters.scalars.count
    guard Double(2 * possible) >= least * Double(all) else { return nil }
    let alignment = left.text.aligned(with: right.text)
    return alignment.share >= least ? alignment : nil
  }

  /// The text of a document; `nil` for one that cannot be read.
  mutating func text(of place: Int) throws(StorageError) -> ComparedText? {
    try prepared(place)?.text
  }

  private mutating func prepared(_ place: Int) throws(StorageError) -> Prepared {
    let address = documents[place]
    let store = snapshot.segments[address.segment].documents
    var loss: CopyGroups.Loss?
    let prepared = try texts.value(of: place) { () throws(StorageError) in
      do throws(StorageError) {
        let text = try ComparedText(address.document, in: store)
        return ((text, ShingleCover(text.letters.scalars)), 50 * text.letters.scalars.count)
      } catch {
        guard case .lostOriginal(_, let reason) = error else { throw error }
        loss = CopyGroups.Loss(name: try store.name(of: address.document), reason: reason)
        return (nil, 0)
      }
    }
    if let loss { losses.append(loss) }
    return prepared
  }
}
