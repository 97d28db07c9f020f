internal import Analysis
internal import Describing
package import Indexing
internal import Searching
internal import Storage

/// Groups of documents with much equal text: two belong together when their share of equal text
/// (`TextAlignment`, the earlier text to the left) is `least` or more, and so do those that are connected by
/// such pairs.
///
/// Which pairs are aligned sketches tell (`SketchCut` says what they miss): those whose resemblance can be that
/// of such texts.
///
/// Law: the groups are the same over any division of the documents into segments, on any number of threads.
/// Memory: 16 bytes for each pair that is aligned, and for each thread that of `CopyPairs`.
package struct CopyGroups: Sendable {
  /// What a document has in common with an earlier one.
  package struct Comparison: Hashable, Sendable {
    /// Which of the group the other is.
    package let other: Int
    /// Letters that stand in both.
    package let equalCount: Int
    /// The share of equal text.
    package let share: Double
    /// Letters of the longest run of equal letters.
    package let longestCount: Int
    /// The line of the document on which the longest run begins.
    package let longestLine: Int
    /// The longest run as the document has it, blanks and punctuation among its letters.
    package let longestText: String
  }

  /// A document of a group.
  package struct Member: Hashable, Sendable {
    /// The name of its file in the index.
    package let name: String
    /// Which speech of its file it is, from 1; `nil` when the file has only one.
    package let speech: Int?
    /// Its date, or its year.
    package let date: String?
    /// Its letters.
    package let letterCount: Int
    /// What it has in common with the earliest other of the group to which its share is great enough; `nil` for
    /// the first.
    package let comparison: Comparison?
  }

  /// A document whose text could not be read.
  package typealias Loss = FigureTable.Loss

  /// The share of equal text from which on texts belong together.
  package let least: Double

  /// The groups, those with the greatest shares first; in each the documents in the order of time.
  package let groups: [[Member]]

  /// The documents that could not be compared.
  package let losses: [Loss]

  /// Compares the documents of a subset; `least` is above 0 and at most 1.
  package init(in subset: Subset, least: Double, workers: Workers) throws(IndexError) {
    self.least = least
    let (documents, pairs): ([DocumentAddress], [CopyPairs.Pair])
    do throws(StorageError) {
      documents = try TimeOrder(subset.snapshot).places(of: subset.documents)
        .map { subset.documents[$0] }
      pairs = try NearCopies(subset.snapshot, threshold: Self.resemblance(ofShare: least))
        .candidates(of: documents)
    } catch {
      throw .storage(error)
    }
    let work = CopyPairs(documents, in: subset.snapshot, least: least)
    let connected = try Self.connected(pairs, by: work, workers)
    var sets = DisjointSets(count: documents.count)
    for pair in connected.pairs { sets.unite(pair.later, pair.earlier) }
    groups = Self.sorted(
      try Self.members(of: sets.groups(), documents, in: subset.snapshot, by: work, workers))
    losses = connected.losses
  }

  private typealias Connected = (pairs: [CopyPairs.Pair], losses: [Loss])

  /// The pairs that belong together, as far as is needed to connect them.
  private static func connected(
    _ pairs: [CopyPairs.Pair], by work: CopyPairs, _ workers: Workers
  ) throws(IndexError) -> Connected {
    let jobSize = max(1, pairs.count / (4 * workers.count))
    let jobCount = (pairs.count + jobSize - 1) / jobSize
    var (connected, losses) = ([CopyPairs.Pair](), [Loss]())
    try workers.forEachInOrder(jobCount) { (job) throws(IndexError) -> Connected in
      var work = work
      do throws(StorageError) {
        return (try work.connected(of: pairs[(job * jobSize)...].prefix(jobSize)), work.losses)
      } catch {
        throw .storage(error)
      }
    } consume: { (found: Connected) throws(IndexError) in
      connected += found.pairs
      losses += found.losses.filter { !losses.contains($0) }
    }
    return (connected, losses)
  }

  private static func members(
    of groups: [[Int]], _ documents: [DocumentAddress], in snapshot: Snapshot, by work: CopyPairs,
    _ workers: Workers
  ) throws(IndexError) -> [[Member]] {
    var members: [[Member]] = []
    try workers.forEachInOrder(groups.count) { (job) throws(IndexError) -> [Member] in
      var group = CopyGroup(groups[job], comparedBy: work)
      do throws(StorageError) {
        return try group.members(of: documents, in: snapshot)
      } catch {
        throw .storage(error)
      }
    } consume: { (group: [Member]) throws(IndexError) in
      members.append(group)
    }
    return members
  }

  /// What texts of a share of equal text resemble each other by at least, nearly always: with changes in so many
  /// places that a third of the equal text is in no equal shingle.
  private static func resemblance(ofShare share: Double) -> Double {
    let shingles = share * 2 / 3
    return shingles / (2 - shingles)
  }

  private static func sorted(_ groups: [[Member]]) -> [[Member]] {
    let greatest = groups.map { $0.compactMap { $0.comparison?.share }.max() ?? 0 }
    return groups.indices.sorted { (greatest[$1], $0) < (greatest[$0], $1) }.map { groups[$0] }
  }
}
