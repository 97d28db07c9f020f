internal import Analysis
internal import Storage

/// Encodes the words of a `WordDictionary`; the layout is described there. The lists are written
/// elsewhere, in the order of the words.
struct WordDictionaryWriter {
  private(set) var index = ByteWriter()
  private(set) var blocks = ByteWriter()
  private var listOffset = 0
  private var previous: [UInt8] = []
  private var count = 0

  /// Appends a word, which must follow the one before in order, with the bytes of its list.
  mutating func append(_ term: Term, listLength: Int) {
    if count % WordDictionary.blockCapacity == 0 { beginBlock() }
    var shared = 0
    while shared < min(previous.count, term.utf8.count), previous[shared] == term.utf8[shared] {
      shared += 1
    }
    blocks.appendVariable(UInt64(shared))
    blocks.appendCounted(term.utf8[shared...])
    blocks.appendVariable(UInt64(listLength))
    listOffset += listLength
    previous = term.utf8
    count += 1
  }

  private mutating func beginBlock() {
    index.append(UInt64(blocks.count))
    index.append(UInt64(listOffset))
    previous = []
  }

  /// The sections of the dictionary but that of the lists.
  func sections(of kind: WordKind) -> [(SegmentFormat.Section, [UInt8])] {
    [(kind.index, index.bytes), (kind.blocks, blocks.bytes)]
  }
}
