internal import Analysis
internal import Storage

/// A segment or a run that is merged into a segment, and the numbers its documents get there.
final class MergeInput: Sendable {
  /// The grams of an input.
  enum Grams {
    /// Those of a segment.
    case lists(GramDictionary)
    /// Those of a run.
    case pages(GramPages)
  }

  let parts: SegmentParts
  let grams: Grams
  let map: DocumentMap
  /// The lengths of all its documents, deleted ones too.
  let lengths: [DocumentLength]

  private init(
    _ parts: SegmentParts, _ grams: Grams, base: inout UInt32
  ) throws(StorageError) {
    self.parts = parts
    self.grams = grams
    map = DocumentMap(
      base: base, totalCount: parts.documents.totalCount, deleted: parts.deleted)
    lengths = try parts.lengths.all()
    let (next, overflow) = base.addingReportingOverflow(UInt32(map.liveCount))
    guard !overflow else { throw parts.file.damage("too many documents for one segment") }
    base = next
  }

  /// The inputs for some segments and runs, whose documents follow each other.
  static func inputs(
    of segments: [Segment], _ runs: [Run]
  ) throws(StorageError) -> [MergeInput] {
    var inputs: [MergeInput] = []
    var base: UInt32 = 0
    for segment in segments {
      inputs.append(try MergeInput(segment.parts, .lists(segment.grams), base: &base))
    }
    for run in runs { inputs.append(try MergeInput(run.parts, .pages(run.grams), base: &base)) }
    return inputs
  }

  /// The lengths of the documents that go over.
  var liveLengths: [DocumentLength] {
    guard !map.isShift else { return lengths }
    return parts.documents.documents.map { lengths[Int($0.ordinal)] }
  }
}
