internal import Analysis
internal import Storage
internal import SystemPackage

/// Turns the grams of texts into posting lists in memory, in the order of their keys; for checks.
///
/// Memory: four bytes a character, and that of a `GramPageWalk`.
struct GramInverter {
  private var writer = GramPageWriter()
  private var lengths: [DocumentLength] = []

  /// Adds the grams of the next document; the first is number 0.
  mutating func addDocument(_ folded: [UInt32]) {
    writer.addDocument(folded)
    lengths.append(DocumentLength(characters: UInt32(folded.count), tokens: 0))
  }

  /// Ends the adding, and gives every key with its list, keys ascending, those of first characters too.
  mutating func forEachList(
    _ body: (GramKey, PostingList) throws(StorageError) -> Void
  ) throws(StorageError) {
    writer.finish()
    let set = try GramPageSet([(GramPages(inMemory()), lengths)], firstDocument: 0)
    var walk = try GramPageWalk(set, 0..<UInt32.max)
    var list = PostingList(documents: [], frequencies: [], positions: [])
    while walk.head < GramWalk.end {
      let key = GramKey(code: walk.head)
      list.removeAll()
      try walk.takeList(into: &list)
      try body(key, list)
    }
  }

  private mutating func inMemory() throws(StorageError) -> SectionFile {
    let output = MemoryFile()
    var file = SegmentFileWriter(RunFormat.kind, to: output)
    try writer.write(to: &file)
    _ = try file.finish()
    return try SectionFile(Bytes(output.bytes, path: "grams in memory"), kind: RunFormat.kind)
  }
}
