/// The two dictionaries of a segment that are kept as words are.
enum WordKind: CaseIterable {
  /// The words of the texts.
  case words

  /// The values of the fields, see `FieldTerm`.
  case fields

  var lists: SegmentFormat.Section { self == .words ? .wordLists : .fieldLists }
  var index: SegmentFormat.Section { self == .words ? .wordIndex : .fieldIndex }
  var blocks: SegmentFormat.Section { self == .words ? .wordBlocks : .fieldBlocks }
}
