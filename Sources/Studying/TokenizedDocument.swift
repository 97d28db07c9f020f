internal import Analysis
package import Indexing
package import Searching
internal import Storage

/// A document cut into sentences and words, for other programs.
package struct TokenizedDocument: Sendable {
  /// A word as it is written, and folded.
  package struct Token: Hashable, Sendable {
    package let written: String
    package let folded: String
  }

  /// A sentence: its text without the blanks around it, and its words in order. Punctuation is none.
  package struct Sentence: Hashable, Sendable {
    package let text: String
    package let tokens: [Token]
  }

  /// The file, and the number of the speech in it, from 1, where it has several.
  package let file: String
  package let speech: Int?

  /// The sentences that have words.
  package let sentences: [Sentence]

  /// How many documents a thread cuts before it gives them.
  private static let jobSize = 16

  /// Cuts the documents of a subset and gives them in the order of time; the documents whose text cannot be read are given
  /// back.
  package static func forEach(
    of subset: Subset, lexicon: Lexicon, workers: Workers, _ body: (TokenizedDocument) -> Void
  ) throws(IndexError) -> [FigureTable.Loss] {
    let order: [Int]
    do throws(StorageError) {
      order = try TimeOrder(subset.snapshot).places(of: subset.documents)
    } catch {
      throw .storage(error)
    }
    var losses: [FigureTable.Loss] = []
    let jobCount = (order.count + jobSize - 1) / jobSize
    try workers.forEachInOrder(jobCount) {
      (job) throws(IndexError) -> [Result<TokenizedDocument, LostDocument>] in
      var cutter = try WordCutter(subset.snapshot, lexicon: lexicon)
      var documents: [Result<TokenizedDocument, LostDocument>] = []
      for place in order[job * jobSize..<min(order.count, (job + 1) * jobSize)] {
        documents.append(try document(at: place, of: subset, &cutter))
      }
      return documents
    } consume: { (documents: [Result<TokenizedDocument, LostDocument>]) throws(IndexError) in
      for document in documents {
        switch document {
        case .success(let document): body(document)
        case .failure(let lost): losses.append(lost.loss)
        }
      }
    }
    return losses
  }

  private static func document(
    at place: Int, of subset: Subset, _ cutter: inout WordCutter
  ) throws(IndexError) -> Result<TokenizedDocument, LostDocument> {
    let read = try subset.unlessLost(place) { (store, document) throws(StorageError) in
      try (
        DocumentPassages(
          sentences(try store.breaks(of: document), length: subset.lengths[place]), of: document,
          in: store), store.description(of: document)
      )
    }
    switch read {
    case .failure(let lost): return .failure(lost)
    case .success((let passages, let description)):
      var sentences: [Sentence] = []
      for passage in passages.passages {
        let sentence = try Sentence(passage, &cutter)
        if !sentence.tokens.isEmpty { sentences.append(sentence) }
      }
      return .success(
        TokenizedDocument(
          file: description.name, speech: description.speech, sentences: sentences))
    }
  }

  private static func sentences(_ breaks: TextBreaks, length: Int) -> [Range<Int>] {
    let ends = breaks.sentences.filter { $0 < length } + [length]
    return zip([0] + ends, ends).map { $0..<max($0, $1) }.filter { !$0.isEmpty }
  }
}

extension TokenizedDocument.Sentence {
  fileprivate init(
    _ passage: DocumentPassages.Passage, _ cutter: inout WordCutter
  ) throws(IndexError) {
    text = Self.text(passage.clean[...]).trimmed
    tokens = try cutter.words(in: passage.folded).map { word in
      TokenizedDocument.Token(
        written: Self.text(passage.clean[word]), folded: Self.text(passage.folded[word]))
    }
  }

  private static func text(_ scalars: ArraySlice<UInt32>) -> String { Term(folded: scalars).text }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) }
    return String(start[..<(end ?? start.startIndex)])
  }
}
