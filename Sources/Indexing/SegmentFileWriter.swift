internal import Storage

/// Writes the sections of a segment, or of a run, to its file.
struct SegmentFileWriter: ~Copyable {
  private var file: SectionFileWriter

  /// Begins a file.
  init(_ kind: SectionFile.Kind, to file: any WritableFile) {
    self.file = SectionFileWriter(kind, to: file)
  }

  /// Writes a section whose bytes come piece by piece.
  mutating func write<Section: RawRepresentable<UInt32>>(
    _ section: Section,
    _ body: (inout SectionFileWriter) throws(StorageError) -> Void
  ) throws(StorageError) {
    file.begin(section.rawValue)
    try body(&file)
    try file.endSection()
  }

  /// Writes whole sections.
  mutating func write<Section: RawRepresentable<UInt32>>(
    _ sections: [(Section, [UInt8])]
  ) throws(StorageError) {
    for (section, bytes) in sections {
      try write(section) { (file) throws(StorageError) in try file.append(bytes) }
    }
  }

  /// Ends the file.
  consuming func finish() throws(StorageError) -> SectionFileWriter.Summary {
    try file.finish()
  }
}
