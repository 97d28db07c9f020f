internal import Analysis
internal import Indexing
internal import Storage

/// A walk over the documents that hold a pattern with holes, or one that only
/// the text can prove: in exactly these characters, or not continued at its ends. Of the documents
/// with all pieces only those are read of which the places of the pieces do not tell enough.
struct VerifiedCursor: DocumentCursor {
  private let pattern: TextPattern
  private let documents: DocumentStore
  private let deleted: DeletedDocuments
  private var candidates: CommonDocuments
  private(set) var current: DocumentID?

  /// Where the pattern stands in the current document, ascending.
  private(set) var occurrences: [Range<Int>] = []

  init(_ pattern: TextPattern, in segment: Segment) throws(StorageError) {
    self.pattern = pattern
    documents = segment.documents
    deleted = segment.deleted
    var pieces: [PatternCursor] = []
    for piece in pattern.pieces { pieces.append(try PatternCursor(piece, in: segment)) }
    candidates = try CommonDocuments(pieces, totalCount: segment.documents.totalCount)
    try settle()
  }

  mutating func advance() throws(StorageError) {
    guard current != nil else { return }
    try candidates.advance()
    try settle()
  }

  mutating func advance(to target: DocumentID) throws(StorageError) {
    guard let current, current < target else { return }
    try candidates.advance(to: target)
    try settle()
  }

  private mutating func settle() throws(StorageError) {
    (current, occurrences) = (nil, [])
    while let candidate = candidates.current {
      // The text of a deleted document may be nowhere any more, and what it holds is no answer.
      guard !deleted.contains(candidate) else {
        try candidates.advance()
        continue
      }
      occurrences = try occurrences(in: candidate)
      if !occurrences.isEmpty {
        current = candidate
        return
      }
      try candidates.advance()
    }
  }
}

extension VerifiedCursor {
  private func occurrences(in document: DocumentID) throws(StorageError) -> [Range<Int>] {
    if arePiecesEnough {
      var starts: [[Int]] = []
      for var piece in candidates.patterns {
        starts.append(try piece.occurrences()?.map(\.lowerBound) ?? [])
      }
      return pattern.occurrences(
        ofPieces: starts, barriers: try documents.breaks(of: document).barriers)
    }
    let text = try DocumentText(document, in: documents)
    let headings = pattern.isInHeading ? try documents.headings(of: document) : []
    return pattern.occurrences(in: text, headings: headings)
  }

  /// Whether the places of the pieces tell where the pattern stands.
  private var arePiecesEnough: Bool {
    !pattern.rest.isEmpty
      && ([pattern.scalars] + pattern.rest.map(\.scalars)).allSatisfy {
        TextPattern(scalars: $0, isWholeWord: false).isProvenByGrams
      }
  }
}

extension TextPattern {
  /// Patterns that stand in every text that has this one, and that lists alone can find.
  fileprivate var pieces: [TextPattern] {
    ([scalars] + rest.map(\.scalars)).compactMap { scalars in
      let pattern = TextPattern(scalars: scalars, isWholeWord: false)
      if !pattern.grams.isEmpty { return pattern }
      guard let last = scalars.last, TextClass.isGram(last) else { return nil }
      return TextPattern(scalars: [last], isWholeWord: false)
    }
  }
}
