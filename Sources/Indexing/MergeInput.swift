internal import Analysis
internal import Storage

/// A segment that is merged into another, and the numbers its documents get there.
final class MergeInput: Sendable {
  let segment: Segment
  let map: DocumentMap
  /// The lengths of all its documents, deleted ones too.
  let lengths: [DocumentLength]

  private init(segment: Segment, map: DocumentMap, lengths: [DocumentLength]) {
    self.segment = segment
    self.map = map
    self.lengths = lengths
  }

  /// The inputs for some segments, whose documents follow each other.
  static func inputs(of segments: [Segment]) throws(StorageError) -> [MergeInput] {
    var inputs: [MergeInput] = []
    var base: UInt32 = 0
    for segment in segments {
      let map = DocumentMap(
        base: base, totalCount: segment.documents.totalCount, deleted: segment.deleted)
      let (next, overflow) = base.addingReportingOverflow(UInt32(map.liveCount))
      guard !overflow else { throw segment.file.damage("too many documents for one segment") }
      base = next
      inputs.append(MergeInput(segment: segment, map: map, lengths: try segment.lengths.all()))
    }
    return inputs
  }

  /// The lengths of the documents that go over.
  var liveLengths: [DocumentLength] {
    guard !map.isShift else { return lengths }
    return segment.documents.documents.map { lengths[Int($0.ordinal)] }
  }
}
