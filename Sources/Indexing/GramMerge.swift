internal import Analysis
internal import Storage

/// The merging of the grams of several segments, part by part, each of about the same size; so that
/// several threads can work, and no more than some parts are in memory.
struct GramMerge: Sendable {
  /// Bytes of lists that a part is made of.
  private static let partSize = 6 << 20

  /// A part of the keys, merged.
  struct Part: Sendable {
    /// The lists, one behind the other.
    var lists: ListSectionWriter
    /// For each key the bytes of its list.
    var keys: [(key: GramKey, listLength: Int)] = []
  }

  private let inputs: [MergeInput]
  private let lengths: [DocumentLength]
  /// Where parts begin: first characters, ascending.
  private let bounds: [UInt32]

  /// `lengths` are those of the documents of the merged segment.
  init(_ inputs: [MergeInput], lengths: [DocumentLength]) throws(StorageError) {
    self.inputs = inputs
    self.lengths = lengths
    bounds = try Self.bounds(of: inputs)
  }

  private static func bounds(of inputs: [MergeInput]) throws(StorageError) -> [UInt32] {
    var sizes: [UInt32: Int] = [:]
    for input in inputs {
      try input.segment.grams.forEachCharacter { character, size in
        sizes[character, default: 0] += size
      }
    }
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
    for input in inputs {
      let range = try entries(ofPart: number, in: input.segment.grams)
      walks.append(try GramWalk(input.segment.grams, range))
    }
    var part = Part(lists: ListSectionWriter(lengths: lengths))
    try merge(&walks, into: &part)
    for input in inputs {
      try input.segment.grams.discardLists(of: entries(ofPart: number, in: input.segment.grams))
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

  /// `walks` are over the inputs, in their order.
  private func merge(_ walks: inout [GramWalk], into part: inout Part) throws(StorageError) {
    var decoder = PostingListDecoder()
    var list = PostingList(documents: [], frequencies: [], positions: [])
    var heads = walks.map(\.head)
    while let head = heads.min(), head < GramWalk.end {
      let key = GramKey(code: head)
      list.removeAll()
      for number in heads.indices where heads[number] == head {
        let input = inputs[number]
        let isRead = decoder.append(
          walks[number].lists, at: walks[number].listStart, lengths: input.lengths,
          hasPositions: !key.isCharacter, map: input.map, to: &list)
        guard isRead else { throw input.segment.file.damage("a posting list") }
        walks[number].advance()
        heads[number] = walks[number].head
      }
      guard !list.documents.isEmpty else { continue }
      let length = part.lists.append(list, withPositions: !key.isCharacter)
      part.keys.append((key, length))
    }
  }
}
