internal import Analysis
internal import Storage

/// The merging of the grams of several segments and runs, part by part, each of about the same size; so
/// that several threads can work, and no more than some parts are in memory.
struct GramMerge: Sendable {
  /// About how many bytes of a list an occurrence takes.
  private static let occurrenceSize = 2

  /// A part of the keys, merged.
  struct Part: Sendable {
    /// The lists, one behind the other.
    var lists: ListSectionWriter
    /// For each key the bytes of its list.
    var keys: [(key: GramKey, listLength: Int)] = []
  }

  /// A segment's lists.
  private struct Lists {
    let input: MergeInput
    let grams: GramDictionary
  }

  private let lists: [Lists]
  /// The grams of all runs, whose documents are behind those of the segments.
  private let pages: GramPageSet
  private let lengths: [DocumentLength]
  /// Where parts begin: first characters, ascending.
  private let bounds: [UInt32]

  /// `lengths` are those of the documents of the merged segment; a part is made of `partSize` bytes of
  /// lists.
  init(
    _ inputs: [MergeInput], lengths: [DocumentLength], partSize: Int
  ) throws(StorageError) {
    var lists: [Lists] = []
    var runs: [(grams: GramPages, lengths: [DocumentLength])] = []
    for input in inputs {
      switch input.grams {
      case .lists(let grams): lists.append(Lists(input: input, grams: grams))
      case .pages(let pages): runs.append((pages, input.lengths))
      }
    }
    self.lists = lists
    self.lengths = lengths
    pages = try GramPageSet(
      runs,
      firstDocument: lists.last.map { $0.input.map.base + UInt32($0.input.map.liveCount) } ?? 0)
    bounds = try Self.bounds(of: lists, pages, partSize: partSize)
  }

  private static func bounds(
    of lists: [Lists], _ pages: GramPageSet, partSize: Int
  ) throws(StorageError) -> [UInt32] {
    var sizes = try pages.counts().mapValues { $0 * occurrenceSize }
    for list in lists {
      try list.grams.forEachCharacter { character, size in
        sizes[character, default: 0] += size
      }
    }
    let partSize = MergePart.size(atMost: partSize, of: sizes.values.reduce(0, +))
    var bounds: [UInt32] = []
    var size = partSize
    for (character, more) in sizes.sorted(by: { $0.key < $1.key }) {
      if size >= partSize {
        bounds.append(character)
        size = 0
      }
      size += more
    }
    return bounds
  }

  /// How many parts there are.
  var partCount: Int { bounds.count }

  /// Merges a part.
  func part(_ number: Int) throws(StorageError) -> Part {
    var walks: [GramWalk] = []
    for list in lists {
      walks.append(try GramWalk(list.grams, entries(ofPart: number, in: list.grams)))
    }
    let end = number + 1 < bounds.count ? bounds[number + 1] : .max
    var walk = try GramPageWalk(pages, bounds[number]..<end)
    var part = Part(lists: ListSectionWriter(lengths: lengths))
    try merge(&walks, &walk, into: &part)
    walk.discardPassed()
    for list in lists {
      try list.grams.discardLists(of: entries(ofPart: number, in: list.grams))
    }
    return part
  }

  private func entries(
    ofPart number: Int, in grams: GramDictionary
  ) throws(StorageError) -> Range<Int> {
    let start = try grams.index(notBefore: GramKey(bounds[number], nil))
    guard number + 1 < bounds.count else { return start..<grams.count }
    return start..<(try grams.index(notBefore: GramKey(bounds[number + 1], nil)))
  }

  /// `walks` are over the segments, in their order; `pageWalk` is over the runs.
  private func merge(
    _ walks: inout [GramWalk], _ pageWalk: inout GramPageWalk, into part: inout Part
  ) throws(StorageError) {
    var decoder = PostingListDecoder()
    var list = PostingList(documents: [], frequencies: [], positions: [])
    while true {
      let head = walks.reduce(pageWalk.head) { min($0, $1.head) }
      guard head < GramWalk.end else { break }
      let key = GramKey(code: head)
      list.removeAll()
      for number in walks.indices where walks[number].head == head {
        try take(&walks[number], of: lists[number].input, key, with: &decoder, into: &list)
      }
      if pageWalk.head == head { try pageWalk.takeList(into: &list) }
      guard !list.documents.isEmpty else { continue }
      let length = part.lists.append(list, withPositions: !key.isCharacter)
      part.keys.append((key, length))
    }
  }

  /// Appends the list where a walk stands, and moves on.
  private func take(
    _ walk: inout GramWalk, of input: MergeInput, _ key: GramKey,
    with decoder: inout PostingListDecoder, into list: inout PostingList
  ) throws(StorageError) {
    let isRead = decoder.append(
      walk.lists, at: walk.listStart, lengths: input.lengths, hasPositions: !key.isCharacter,
      map: input.map, to: &list)
    guard isRead else { throw input.parts.file.damage("a posting list") }
    walk.advance()
  }
}
