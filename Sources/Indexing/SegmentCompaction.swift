internal import Storage

/// Makes one segment of all segments of an index, without the documents that were deleted.
package struct SegmentCompaction {
  /// What came of it.
  package struct Report: Hashable, Sendable {
    /// The number of the commit that holds the segments now.
    package var generation: UInt64
    /// How many segments there were.
    package var segmentCount: Int
    /// How many deleted documents they held.
    package var deletedCount: Int
    /// Bytes of segments before and after.
    package var oldSize: Int
    package var newSize: Int

    /// Whether there was nothing to do: one segment at most, and nothing deleted.
    package var isUnchanged: Bool { segmentCount <= 1 && deletedCount == 0 }
  }

  private let directory: IndexDirectory
  private let layout: IndexLayout

  /// A compaction of an index.
  package init(_ directory: IndexDirectory, layout: IndexLayout = IndexLayout()) {
    self.directory = directory
    self.layout = layout
  }

  /// Makes a commit with one segment, unless there is nothing to do.
  package func run() throws(IndexError) -> Report {
    let commit = try IndexCommit.begin(in: directory)
    let manifest: Manifest
    var report: Report
    do throws(IndexError) {
      manifest = try Snapshot(directory).manifest
      report = Self.report(on: manifest)
    } catch {
      commit.abandon()
      throw error
    }
    guard !report.isUnchanged else {
      commit.abandon()
      return report
    }
    let merged = try merge(manifest, commit)
    report.generation = commit.generation
    report.newSize = merged.segments.reduce(0) { $0 + $1.size }
    try commit.finish(merged)
    FileMarks.carryOver(in: directory, from: manifest.generation, to: merged.generation)
    return report
  }

  private static func report(on manifest: Manifest) -> Report {
    let size = manifest.segments.reduce(0) { $0 + $1.size }
    return Report(
      generation: manifest.generation, segmentCount: manifest.segments.count,
      deletedCount: manifest.segments.reduce(0) { $0 + $1.deleted.count }, oldSize: size,
      newSize: size)
  }

  private func merge(
    _ manifest: Manifest, _ commit: borrowing IndexCommit
  ) throws(IndexError) -> Manifest {
    var layout = layout
    layout.mergePolicy = .all
    var merged = manifest
    merged.generation = commit.generation
    merged.segments =
      try SegmentMerge(manifest.segments, runs: [], in: directory, layout: layout).run(with: commit)
    return merged
  }
}
