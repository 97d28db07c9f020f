internal import Analysis
package import Indexing
package import Storage

/// Finds near-copies among documents: two are when the resemblance of their texts (`ShingleSet`) is
/// the threshold or more. The documents of a *group* are connected by such pairs.
///
/// Sketches tell which pairs to compare (`SketchCut` says what they miss), the texts decide. Where an index
/// does not hold the texts the sketches decide, so that near the threshold a pair may be taken for what it
/// is not.
///
/// Law: the groups depend on the texts alone, not on the order of documents, segments or threads.
package struct NearCopies {
  /// The resemblance from which on texts are copies; the decision on near-copies says why.
  package static let usualThreshold = 0.45

  private let snapshot: Snapshot
  private let threshold: Double
  private let cut: SketchCut

  /// Whether the sketches alone decide.
  package let isEstimated: Bool

  /// Finds near-copies in a snapshot.
  package init(_ snapshot: Snapshot, threshold: Double = NearCopies.usualThreshold) {
    self.snapshot = snapshot
    self.threshold = threshold
    cut = SketchCut(threshold: threshold)
    isEstimated = !snapshot.manifest.isStoring
  }

  /// The groups of more than one document, as places in the list of documents, each ascending.
  package func groups(of documents: [DocumentAddress]) throws(StorageError) -> [[Int]] {
    var texts = ShingleSets(snapshot)
    var sets = DisjointSets(count: documents.count)
    try forEachCandidate(of: documents) { index, other, shared throws(StorageError) in
      guard sets.root(of: other) != sets.root(of: index) else { return }
      let resemblance =
        isEstimated
        ? Double(shared.count) / Double(shared.total)
        : try texts.resemblance(of: documents[index], to: documents[other])
      if resemblance >= threshold { sets.unite(index, other) }
    }
    return sets.groups()
  }

  /// The pairs that the sketches leave open, as places in the list of documents; of each the greater first.
  package func candidates(
    of documents: [DocumentAddress]
  ) throws(StorageError) -> [(later: Int, earlier: Int)] {
    var pairs: [(later: Int, earlier: Int)] = []
    try forEachCandidate(of: documents) { index, other, _ in pairs.append((index, other)) }
    return pairs
  }

  private func forEachCandidate(
    of documents: [DocumentAddress],
    _ body: (Int, Int, (count: Int, total: Int)) throws(StorageError) -> Void
  ) throws(StorageError) {
    let sketches = try sketches(of: documents)
    var overlaps = SketchOverlaps(sketches)
    for index in documents.indices {
      let sketch = sketches[index]
      let candidates = overlaps.sketches(before: index) { other, count in
        cut.admits(count, of: min(sketch.values.count, sketches[other].values.count))
      }
      for (other, _) in candidates {
        let shared = sketch.shared(with: sketches[other])
        if cut.admits(shared.count, of: shared.total) { try body(index, other, shared) }
      }
    }
  }

  private func sketches(of documents: [DocumentAddress]) throws(StorageError) -> [TextSketch] {
    var sketches: [TextSketch] = []
    sketches.reserveCapacity(documents.count)
    for address in documents {
      sketches.append(try snapshot.segments[address.segment].documents.sketches[address.document])
    }
    return sketches
  }
}
