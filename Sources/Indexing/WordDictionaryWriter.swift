internal import Analysis
internal import Storage

/// Encodes a `WordDictionary`; the layout is described there.
struct WordDictionaryWriter {
  private(set) var index = ByteWriter()
  private(set) var blocks = ByteWriter()
  private(set) var lists = ByteWriter()
  private var previous: Term?
  private var count = 0

  /// Appends a word, which must follow the one before in order, and its list.
  mutating func append(_ term: Term, _ list: PostingList) {
    if count % WordDictionary.blockCapacity == 0 { beginBlock() }
    let start = lists.count
    PostingListWriter.append(list, withPositions: false, to: &lists)
    let shared = zip(previous?.utf8 ?? [], term.utf8).prefix { $0 == $1 }.count
    blocks.appendVariable(UInt64(shared))
    blocks.appendCounted(term.utf8[shared...])
    blocks.appendVariable(UInt64(list.documents.count))
    blocks.appendVariable(list.frequencies.reduce(0) { $0 + UInt64($1) })
    blocks.appendVariable(UInt64(lists.count - start))
    previous = term
    count += 1
  }

  private mutating func beginBlock() {
    index.append(UInt64(blocks.count))
    index.append(UInt64(lists.count))
    previous = nil
  }
}
