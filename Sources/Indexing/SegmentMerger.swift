internal import Analysis
package import Storage

/// Merges segments and runs into one segment: their documents follow each other, deleted ones are left
/// out. The same inputs in the same order give the same bytes, whatever the number of threads.
///
/// Memory: some parts of the lists, the dictionaries, 16 bytes a document for each thread, and what is kept
/// of the documents of segments of which some were deleted.
package struct SegmentMerger {
  private let inputs: [MergeInput]
  private let lengths: [DocumentLength]
  private let workers: Workers
  private let partSize: Int

  /// A merger of some segments, with the documents of some runs behind theirs; a thread merges lists of
  /// about `partSize` bytes at a time.
  package init(
    _ segments: [Segment], _ runs: [Run] = [], workers: Workers, partSize: Int = 6 << 20
  ) throws(StorageError) {
    self.partSize = partSize
    inputs = try MergeInput.inputs(of: segments, runs)
    lengths = inputs.flatMap(\.liveLengths)
    self.workers = workers
  }

  /// The sums over the documents of the merged segment.
  package var totals: SegmentTotals {
    var totals = SegmentTotals()
    for length in lengths { totals.add(length) }
    return totals
  }

  /// Writes the merged segment.
  package func write(
    to output: any WritableFile
  ) throws(StorageError) -> SectionFileWriter.Summary {
    var file = SegmentFileWriter(SegmentFormat.kind, to: output)
    try writeGrams(to: &file)
    for kind in WordKind.allCases { try write(kind, to: &file) }
    var documents = DocumentMerge()
    try file.write(SegmentFormat.Section.texts) { (section) throws(StorageError) in
      for input in inputs {
        try documents.append(input)
        try section.append(documents.takeTexts())
      }
      documents.finish()
      try section.append(documents.takeTexts())
    }
    try documents.writeSections(to: &file, lengths: lengths)
    return try file.finish()
  }

  private func writeGrams(to file: inout SegmentFileWriter) throws(StorageError) {
    let merge = try GramMerge(inputs, lengths: lengths, partSize: partSize)
    var dictionary = GramDictionaryWriter()
    try file.write(SegmentFormat.Section.gramLists) { (section) throws(StorageError) in
      try workers.forEachInOrder(merge.partCount) { (number) throws(StorageError) in
        try merge.part(number)
      } consume: { (part) throws(StorageError) in
        for (key, listLength) in part.keys { dictionary.append(key, listLength: listLength) }
        try section.append(part.lists.bytes)
      }
    }
    try file.write(dictionary.sections)
  }

  private func write(_ kind: WordKind, to file: inout SegmentFileWriter) throws(StorageError) {
    let merge = try WordMerge(kind, inputs, lengths: lengths, partSize: partSize)
    var dictionary = WordDictionaryWriter()
    try file.write(kind.lists) { (section) throws(StorageError) in
      try workers.forEachInOrder(merge.partCount) { (number) throws(StorageError) in
        try merge.part(number)
      } consume: { (part) throws(StorageError) in
        for (term, listLength) in part.words { dictionary.append(term, listLength: listLength) }
        try section.append(part.lists.bytes)
      }
    }
    try file.write(dictionary.sections(of: kind))
  }
}
