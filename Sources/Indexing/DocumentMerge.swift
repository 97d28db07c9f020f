internal import Analysis
internal import Storage
internal import SystemPackage

/// The merging of what segments store of their documents: first the texts, then section by section, so that
/// no section need be in memory.
struct DocumentMerge {
  /// A frame with less text than this is not taken over as it is, so that small ones do not stay small
  /// for ever.
  private static let leastFrame = TextFrameWriter.capacity / 2

  /// About how many bytes are taken over at a time.
  private static let pieceSize = 1 << 20

  /// Documents that go over, all of them.
  private struct Part {
    let documents: DocumentStore
    /// Where its texts begin in those of the merged segment.
    let textStart: Int
  }

  private var parts: [Part] = []
  private var texts = TextFrameWriter(FrameCompressor(level: TextFrameWriter.level))

  /// Appends the documents of a segment that were not deleted. Their texts are in `takeTexts()`.
  mutating func append(_ input: MergeInput) throws(StorageError) {
    let documents = input.parts.documents
    guard input.map.isShift else {
      parts.append(Part(documents: try rewritten(documents), textStart: 0))
      return
    }
    parts.append(Part(documents: documents, textStart: texts.count))
    try append(documents.sections.texts)
  }

  /// The documents that were not deleted, in memory, behind the texts so far.
  private mutating func rewritten(_ store: DocumentStore) throws(StorageError) -> DocumentStore {
    var writer = DocumentStoreWriter(texts)
    for document in store.documents { writer.append(try store.stored(document)) }
    try writer.checkNumbers()
    texts = writer.texts
    return try DocumentStore(writer, path: store.sections.strings.path)
  }

  private mutating func append(_ other: TextFrames) throws(StorageError) {
    for number in 0..<other.count {
      let (frame, text) = try other.frame(at: number)
      if text.count >= Self.leastFrame {
        try texts.append(frame: frame, textCount: text.count)
      } else {
        texts.append(try frame.decompressed(size: text.count))
      }
    }
  }

  /// The frames of texts that were finished since this was called last.
  mutating func takeTexts() -> [UInt8] { texts.takeFrames() }

  /// Ends the texts.
  mutating func finish() { texts.flush() }

  /// Writes all sections but that of the texts; `lengths` are those of the documents.
  func writeSections(
    to file: inout SegmentFileWriter, lengths: [DocumentLength]
  ) throws(StorageError) {
    try file.write([(SegmentFormat.Section.textIndex, texts.index.bytes)])
    try file.write(SegmentFormat.Section.documents) { (section) throws(StorageError) in
      try writeRecords(to: &section)
    }
    try file.write([(SegmentFormat.Section.lengths, DocumentLengths.bytes(of: lengths))])
    for (section, bytes) in Self.copied {
      try file.write(section) { (section) throws(StorageError) in
        for part in parts { try Self.copy(part.documents.sections[keyPath: bytes], to: &section) }
      }
    }
    try file.write(SegmentFormat.Section.sketches) { (section) throws(StorageError) in
      try writeSketches(to: &section)
    }
  }

  /// The sections that are taken over as they are.
  private static var copied: [(SegmentFormat.Section, KeyPath<DocumentStore.Sections, Bytes>)] {
    [
      (.strings, \.strings), (.repairs, \.repairs), (.headings, \.headings), (.fields, \.fields),
      (.pages, \.pages), (.breaks, \.breaks),
    ]
  }

  private static func copy(
    _ bytes: Bytes, to section: inout SectionFileWriter
  ) throws(StorageError) {
    for start in stride(from: 0, to: bytes.count, by: pieceSize) {
      let piece = try bytes.slice(at: start, count: min(pieceSize, bytes.count - start))
      try section.append(piece.copy())
      piece.discard()
    }
  }

  private func writeRecords(to section: inout SectionFileWriter) throws(StorageError) {
    var (writer, shift) = (DocumentRecordWriter(), DocumentRecord.Shift())
    for part in parts {
      let sections = part.documents.sections
      shift.texts = part.textStart
      for number in 0..<sections.records.count {
        writer.append(try sections.records[number].moved(by: shift, in: sections.strings))
        guard writer.pendingByteCount >= Self.pieceSize else { continue }
        try section.append(writer.takeBlocks())
      }
      shift.add(sections)
    }
    try section.append(writer.finish())
  }

  private func writeSketches(to section: inout SectionFileWriter) throws(StorageError) {
    var (ends, count, numbers) = (ByteWriter(), 0, NarrowNumbers())
    try forEachSketch { (sketch) throws(StorageError) in
      count += sketch.values.count
      ends.append(numbers.narrow(count))
      try Self.pass(&ends, to: &section, from: Self.pieceSize)
    }
    if numbers.areExceeded, let path = parts.first?.documents.sections.strings.path {
      throw .system(operation: "merge", path: path, reason: .fileTooLarge)
    }
    try forEachSketch { (sketch) throws(StorageError) in
      ends.append(littleEndian: sketch.values[...])
      try Self.pass(&ends, to: &section, from: Self.pieceSize)
    }
    try Self.pass(&ends, to: &section, from: 0)
  }

  private func forEachSketch(
    _ body: (TextSketch) throws(StorageError) -> Void
  ) throws(StorageError) {
    for part in parts {
      for number in 0..<UInt32(clamping: part.documents.totalCount) {
        try body(part.documents.sketches[DocumentID(number)])
      }
    }
  }

  /// Passes on what was collected once there are so many bytes.
  private static func pass(
    _ bytes: inout ByteWriter, to section: inout SectionFileWriter, from least: Int
  ) throws(StorageError) {
    guard bytes.count >= least else { return }
    try section.append(bytes.bytes)
    bytes.removeAll()
  }
}

extension DocumentRecord.Shift {
  /// Takes the variable parts of documents as being before what is moved.
  fileprivate mutating func add(_ sections: DocumentStore.Sections) {
    strings += sections.strings.count
    repairs += sections.repairs.count
    headings += sections.headings.count
    fields += sections.fields.count
    pages += sections.pages.count
    breaks += sections.breaks.count
  }
}

extension DocumentStore {
  /// What a writer collected, whose texts are elsewhere.
  fileprivate init(_ writer: DocumentStoreWriter, path: FilePath) throws(StorageError) {
    func bytes(_ array: [UInt8]) -> Bytes { Bytes(array, path: path) }
    try self.init(
      Sections(
        records: DocumentRecords(bytes(writer.records.bytes), count: writer.count),
        strings: bytes(writer.strings.bytes),
        texts: TextFrames(frames: bytes([]), index: bytes([])),
        repairs: bytes(writer.repairs.bytes), headings: bytes(writer.headings.bytes),
        fields: bytes(writer.fields.bytes), pages: bytes(writer.pages.bytes),
        breaks: bytes(writer.breaks.bytes), sketches: bytes(writer.sketches.bytes)),
      deleted: DeletedDocuments())
  }
}
