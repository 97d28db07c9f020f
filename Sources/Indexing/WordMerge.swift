internal import Analysis
internal import Storage

/// The merging of the words, or of the values of fields, of several segments, part by part; see
/// `GramMerge`.
struct WordMerge: Sendable {
  /// A part of the words, merged.
  struct Part: Sendable {
    /// The lists, one behind the other.
    var lists: ListSectionWriter
    /// For each word the bytes of its list.
    var words: [(term: Term, listLength: Int)] = []
  }

  private let kind: WordKind
  private let inputs: [MergeInput]
  private let lengths: [DocumentLength]
  /// Where parts begin, ascending; the first is empty.
  private let bounds: [Term]

  /// `lengths` are those of the documents of the merged segment; a part is made of about `partSize` bytes
  /// of words and lists.
  init(
    _ kind: WordKind, _ inputs: [MergeInput], lengths: [DocumentLength], partSize: Int
  ) throws(StorageError) {
    self.kind = kind
    self.inputs = inputs
    self.lengths = lengths
    let dictionaries = inputs.map { $0.parts.dictionary(kind) }
    let size = dictionaries.reduce(0) { $0 + $1.size }
    let partSize = MergePart.size(atMost: partSize, of: size)
    let largest = dictionaries.max { $0.size < $1.size }
    bounds = try largest?.evenlySpacedTerms(size / partSize + 1) ?? []
  }

  /// How many parts there are.
  var partCount: Int { bounds.count }

  /// Merges a part.
  func part(_ number: Int) throws(StorageError) -> Part {
    let end = number + 1 < bounds.count ? bounds[number + 1] : nil
    var walks: [WordWalk] = []
    for input in inputs {
      let dictionary = input.parts.dictionary(kind)
      walks.append(try WordWalk(dictionary, from: bounds[number], to: end))
    }
    var part = Part(lists: ListSectionWriter(lengths: lengths))
    try merge(&walks, into: &part)
    for input in inputs { try input.parts.dictionary(kind).discard(from: bounds[number], to: end) }
    return part
  }

  /// `walks` are over the inputs, in their order.
  private func merge(_ walks: inout [WordWalk], into part: inout Part) throws(StorageError) {
    var decoder = PostingListDecoder()
    var list = PostingList(documents: [], frequencies: [], positions: [])
    var heads = walks.map(\.term)
    while let term = heads.lazy.compactMap({ $0 }).min() {
      list.removeAll()
      for number in heads.indices where heads[number] == term {
        let input = inputs[number]
        let isRead = decoder.append(
          walks[number].list, at: 0, lengths: input.lengths, hasPositions: false, map: input.map,
          to: &list)
        guard isRead else { throw input.parts.file.damage("a posting list") }
        try walks[number].advance()
        heads[number] = walks[number].term
      }
      guard !list.documents.isEmpty else { continue }
      part.words.append((term, part.lists.append(list, withPositions: false)))
    }
  }
}
