internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

/// Reads the figures of documents one by one.
struct FigureReader {
  private let subset: Subset
  private let scope: FigureTable.Scope
  private var analyzer: Analyzer
  private(set) var figures: [Figure] = []
  private(set) var losses: [FigureTable.Loss] = []

  init(_ subset: Subset, _ analyzer: Analyzer, scope: FigureTable.Scope) {
    self.subset = subset
    self.analyzer = analyzer
    self.scope = scope
  }

  /// Reads a document of the subset in which terms stand at these places, ascending.
  mutating func read(_ index: Int, _ occurrences: [Range<Int>]) throws(StorageError) {
    let (store, document) = subset.store(of: index)
    let sentences = Self.sentences(
      holding: occurrences, ends: try store.breaks(of: document).sentences,
      length: subset.lengths[index])
    do throws(StorageError) {
      let passages = try DocumentPassages(sentences, of: document, in: store)
      try add(passages, sentences, occurrences, of: document, in: store)
    } catch {
      guard case .lostOriginal(_, let reason) = error else { throw error }
      losses.append(FigureTable.Loss(name: try store.name(of: document), reason: reason))
    }
  }

  /// The sentences that hold an occurrence from its beginning on, each once.
  static func sentences(
    holding occurrences: [Range<Int>], ends: [Int], length: Int
  ) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var next = 0
    for occurrence in occurrences where occurrence.lowerBound >= sentences.last?.upperBound ?? 0 {
      while next < ends.count, ends[next] <= occurrence.lowerBound { next += 1 }
      let end = next < ends.count ? ends[next] : length
      sentences.append((next > 0 ? ends[next - 1] : 0)..<max(end, occurrence.lowerBound + 1))
    }
    return sentences
  }

  private mutating func add(
    _ passages: DocumentPassages, _ sentences: [Range<Int>], _ occurrences: [Range<Int>],
    of document: DocumentID, in store: DocumentStore
  ) throws(StorageError) {
    var found: [Place] = []
    var rest = occurrences[...]
    for (number, passage) in passages.passages.enumerated() {
      let sentence = sentences[number]
      let held = rest.prefix { $0.lowerBound < sentence.upperBound }.map {
        $0.lowerBound - sentence.lowerBound..<$0.upperBound - sentence.lowerBound
      }
      rest = rest.dropFirst(held.count)
      let clauses = clauses(of: passage.folded, holding: held.map(\.lowerBound))
        .map { (range: $0, figures: ClauseFigures($0, of: passage.folded)) }
        .filter { !$0.figures.found.isEmpty }
      for clause in clauses {
        let words = try words(of: clause.range, in: passage.folded, document, store)
        found += clause.figures.named(by: words, terms: held)
          .map { Place(passage: number, figure: $0, clause: clause.range) }
      }
    }
    guard !found.isEmpty else { return }
    let description = try store.description(of: document)
    let lines = passages.lines(of: found.map { ($0.passage, $0.figure.number.range.lowerBound) })
    for (line, place) in zip(lines, found) {
      figures.append(
        Figure(
          place.figure, in: place.clause, of: passages.passages[place.passage].clean,
          name: description.name, speech: description.speech, line: line))
    }
  }

  /// A figure, and where it stands.
  private struct Place {
    let passage: Int
    let figure: ClauseFigures.Found
    let clause: Range<Int>
  }

  /// The clauses of a sentence, where that is asked for only those in which a term begins.
  private func clauses(of sentence: [UInt32], holding starts: [Int]) -> [Range<Int>] {
    let clauses = Clauses.ranges(in: sentence)
    guard scope == .clause else { return clauses }
    return clauses.filter { clause in starts.contains(where: clause.contains) }
  }

  /// The words of a clause; no word reaches beyond one.
  private mutating func words(
    of clause: Range<Int>, in folded: [UInt32], _ document: DocumentID, _ store: DocumentStore
  ) throws(StorageError) -> [Range<Int>] {
    do throws(AnalysisError) {
      return try analyzer.tokens(in: Array(folded[clause])).map {
        clause.lowerBound + $0.lowerBound..<clause.lowerBound + $0.upperBound
      }
    } catch {
      throw store.damage(of: document, "a text that cannot be cut into words: \(error)")
    }
  }
}

extension Figure {
  fileprivate init(
    _ found: ClauseFigures.Found, in clause: Range<Int>, of clean: [UInt32], name: String,
    speech: Int?, line: Int
  ) {
    func text(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      for scalar in clean[range] { text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
      return String(text)
    }
    self.init(
      item: text(found.item), number: text(found.number.range), value: found.number.value,
      unit: found.number.isPercentage ? "%" : text(found.unit), clause: text(clause), name: name,
      speech: speech, line: line)
  }
}
