internal import Analysis
internal import Indexing
internal import Storage

/// A walk over the documents that hold a text, found by the positions of its grams, the rarest
/// first.
struct ExactTextCursor: DocumentCursor {
  /// One gram's list, and the gram's place in the pattern.
  private struct Part {
    var postings: PostingCursor
    let offset: Int

    /// Where the pattern begins in the current document if this gram is part of it.
    mutating func starts() throws(StorageError) -> [Int] {
      try postings.positions().map { Int($0) - offset }
    }
  }

  private let pattern: TextPattern
  private let documents: DocumentStore
  private let deleted: DeletedDocuments
  private var parts: [Part]
  private(set) var current: DocumentID?

  /// How often the text stands in the current document.
  private(set) var frequency = 0

  /// Where it begins there, if that was needed to tell.
  private var knownStarts: [Int]?

  /// Whether one gram is the whole text, so that its postings tell all but the places.
  private let isOneGram: Bool

  /// Looks for a pattern that has grams; see `TextPattern.grams`.
  init(_ pattern: TextPattern, in segment: Segment) throws(StorageError) {
    self.pattern = pattern
    documents = segment.documents
    deleted = segment.deleted
    parts = []
    isOneGram = pattern.isProvenByGrams && pattern.scalars.count == 2 && !pattern.isInHeading
    guard let cover = try GramCover.cheapest(of: pattern, in: segment.grams) else { return }
    for gram in cover {
      let postings = try segment.grams.cursor(at: gram.index)
      parts.append(Part(postings: postings, offset: gram.offset))
    }
    parts.sort { ($0.postings.documentCount, $0.offset) < ($1.postings.documentCount, $1.offset) }
    try settle()
  }

  mutating func advance() throws(StorageError) {
    guard current != nil else { return }
    try parts[0].postings.advance()
    try settle()
  }

  mutating func advance(to target: DocumentID) throws(StorageError) {
    guard let current, current < target else { return }
    try parts[0].postings.advance(to: target.ordinal)
    try settle()
  }

  /// Where the text begins in the current document, ascending.
  mutating func starts() throws(StorageError) -> [Int] {
    guard current != nil else { return [] }
    if let knownStarts { return knownStarts }
    let starts = try parts[0].starts()
    knownStarts = starts
    return starts
  }

  /// Moves on to the first document, from the rarest gram's on, that holds the text.
  private mutating func settle() throws(StorageError) {
    (current, frequency, knownStarts) = (nil, 0, nil)
    while let candidate = try nextCommonDocument() {
      if isOneGram {
        frequency = try parts[0].postings.frequency()
      } else {
        let starts = try starts(in: candidate)
        (frequency, knownStarts) = (starts.count, starts)
      }
      if frequency > 0 { return current = candidate }
      try parts[0].postings.advance()
    }
  }

  /// The first document from the rarest gram's on that has all grams.
  private mutating func nextCommonDocument() throws(StorageError) -> DocumentID? {
    guard !parts.isEmpty else { return nil }
    search: while parts[0].postings.document < PostingCursor.end {
      let candidate = parts[0].postings.document
      for index in 1..<parts.count {
        try parts[index].postings.advance(to: candidate)
        let other = parts[index].postings.document
        if other == PostingCursor.end { return nil }
        if other != candidate {
          try parts[0].postings.advance(to: other)
          continue search
        }
      }
      return DocumentID(candidate)
    }
    return nil
  }

  /// Where the text begins in a document that has all its grams. The text of a deleted document is not
  /// looked at: it may be nowhere any more, and what it holds is no answer.
  private mutating func starts(in document: DocumentID) throws(StorageError) -> [Int] {
    var starts = try parts[0].starts()
    for index in parts.indices.dropFirst() where !starts.isEmpty {
      starts = intersection(starts, try parts[index].starts())
    }
    if !pattern.isProvenByGrams, !starts.isEmpty {
      guard !deleted.contains(document) else { return [] }
      starts = pattern.positions(in: try DocumentText(document, in: documents).folded.scalars)
    }
    guard pattern.isInHeading, !starts.isEmpty else { return starts }
    return pattern.allowed(starts, headings: try documents.headings(of: document))
  }
}

/// The numbers that two ascending lists share.
private func intersection(_ left: [Int], _ right: [Int]) -> [Int] {
  var shared: [Int] = []
  var index = 0
  for number in left {
    while index < right.count, right[index] < number { index += 1 }
    guard index < right.count else { break }
    if right[index] == number { shared.append(number) }
  }
  return shared
}
