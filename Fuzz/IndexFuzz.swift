import Analysis
import Glibc
import Indexing
import Storage
import SystemPackage

/// libFuzzer over everything that is read of an index.
///
/// The first byte of an input says what the rest is: a file as it would lie in an index, the sections of
/// a segment, which get right checksums, or a posting list. Reading gives what it gives or an error; anything
/// else (a trap, a hang, endless memory) is a finding.
@main
struct IndexFuzz {
  static func main() {
    var argumentCount = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    let status = unsafe runDriver(&argumentCount, &arguments) { start, count in
      IndexFuzz.read(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
    exit(status)
  }

  private static func read(_ input: [UInt8]) {
    guard let kind = input.first else { return }
    let rest = Array(input.dropFirst())
    switch kind % 3 {
    case 0: try? readSegment(rest)
    case 1: try? readSegment(sectionFile(of: rest))
    default: try? readPostingList(rest)
    }
  }
}

/// libFuzzer's loop: calls `body` with input after input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// A segment whose sections are pieces of the input: before each its length, three bytes.
private func sectionFile(of input: [UInt8]) -> [UInt8] {
  var rest = input[...]
  var sections: [(identifier: UInt32, bytes: [UInt8])] = []
  for identifier in 1...UInt32(SegmentSections.count) {
    let head = rest.prefix(3)
    rest = rest.dropFirst(3)
    let length = head.reversed().reduce(0) { $0 << 8 | Int($1) }
    sections.append((identifier, Array(rest.prefix(length))))
    rest = rest.dropFirst(length)
  }
  return SectionFileWriter.file(SegmentSections.kind, sections: sections).bytes
}

/// Opens a segment and reads all that a search may read.
private func readSegment(_ bytes: [UInt8]) throws {
  let segment = try Segment(Bytes(bytes, path: "segment"))
  for document in segment.documents.documents.prefix(64) {
    _ = try? segment.documents.description(of: document)
    _ = try? segment.documents.sourceText(of: document)
    _ = try? segment.documents.repairs(of: document)
    _ = try? segment.documents.headings(of: document)
    _ = try? segment.documents.breaks(of: document)
    _ = try? segment.documents.title(of: document)
  }
  for index in 0..<min(segment.grams.count, 256) {
    _ = try? segment.grams.index(of: segment.grams.key(at: index))
    var cursor = try? segment.grams.cursor(at: index)
    _ = try? cursor?.readList()
  }
  _ = try? segment.grams.blocks(ofCharacter: 0x5DE5)
  _ = try? segment.fields.names()
  for block in 0..<min(segment.words.blockCount, 64) {
    for entry in try segment.words.entries(ofBlock: block) {
      _ = try? segment.words.entry(of: entry.term)
      var cursor = try? segment.words.cursor(of: entry)
      try? cursor?.advance(to: DocumentID(3))
      _ = try? cursor?.readList()
    }
  }
}

/// Reads a posting list of a segment of 300 documents in both ways.
private func readPostingList(_ bytes: [UInt8]) throws {
  var column: [UInt8] = []
  for document in 0..<300 { column += [UInt8(document & 0xFF), 3, 0, 0, 9, 0, 0, 0] }
  column += [140, 10, 0, 0, 0, 0, 0, 0]
  let lengths = try DocumentLengths(Bytes(column, path: "lengths"), documentCount: 300)
  for hasPositions in [true, false] {
    let blocks = try PostingBlocks(
      Bytes(bytes, path: "list"), lengths: lengths, hasPositions: hasPositions)
    var cursor = try PostingCursor(blocks)
    _ = try? cursor.readList()
    var walk = PostingCursor(before: blocks)
    _ = try? blocks.leastBurdens(in: [0...99, 120...200, 250...UInt32.max])
    try? walk.move(to: 250)
    try? walk.move(to: 7)
  }
}
