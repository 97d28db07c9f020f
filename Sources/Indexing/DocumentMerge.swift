internal import Storage

/// The merging of what segments store of their documents.
struct DocumentMerge {
  /// A frame with less text than this is not taken over as it is, so that small ones do not stay small
  /// for ever.
  private static let leastFrame = TextFrameWriter.capacity / 2

  private var store = DocumentStoreWriter(FrameCompressor(level: TextFrameWriter.level))

  /// Appends the documents of a segment that were not deleted. Their texts are in `takeTexts()`.
  mutating func append(_ input: MergeInput) throws(StorageError) {
    let documents = input.parts.documents
    guard input.map.isShift else {
      for document in documents.documents { store.append(try documents.stored(document)) }
      return
    }
    try store.append(documents)
    try append(documents.sections.texts)
  }

  private mutating func append(_ texts: TextFrames) throws(StorageError) {
    for number in 0..<texts.count {
      let (frame, text) = try texts.frame(at: number)
      if text.count >= Self.leastFrame {
        try store.texts.append(frame: frame, textCount: text.count)
      } else {
        store.texts.append(try frame.decompressed(size: text.count))
      }
    }
  }

  /// The frames of texts that were finished since this was called last.
  mutating func takeTexts() -> [UInt8] { store.texts.takeFrames() }

  /// Ends the merging.
  mutating func finish() throws(StorageError) { try store.finish() }

  /// All sections but that of the texts.
  var sections: [(SegmentFormat.Section, [UInt8])] { store.sections }
}
