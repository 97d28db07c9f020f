internal import Analysis
package import Indexing
internal import Querying
internal import Storage

/// Compares what quoted queries find with what a scan of all stored texts finds, for phrases drawn from
/// these texts by chance.
///
/// Both count the documents that hold a phrase and the places where it stands, places that overlap too.
/// The scan knows nothing of the posting lists.
package struct ParityCheck {
  /// A phrase and how often it was found in both ways.
  package struct Difference: Hashable, Sendable {
    /// The phrase.
    package let phrase: String
    /// Documents and places by the index.
    package let indexed: Tally
    /// Documents and places by the scan.
    package let scanned: Tally
  }

  /// Documents and places.
  package struct Tally: Hashable, Sendable {
    package var documentCount = 0
    package var placeCount = 0
  }

  /// What was compared.
  package struct Report: Hashable, Sendable {
    /// The seed that gives the same phrases again.
    package var seed: UInt64
    /// Phrases that were looked for, each once.
    package var phraseCount = 0
    /// What the index found in all.
    package var indexed = Tally()
    /// What the scan found in all.
    package var scanned = Tally()
    /// The phrases for which the two differ.
    package var differences: [Difference] = []
  }

  /// The longest phrase in characters.
  package static let longestPhrase = 12

  private let snapshot: Snapshot
  private var random: SplitMix64
  private let seed: UInt64

  /// A check of a snapshot.
  package init(_ snapshot: Snapshot, seed: UInt64) {
    self.snapshot = snapshot
    self.seed = seed
    random = SplitMix64(state: seed)
  }

  /// Looks for so many phrases; fewer when the texts have not that many.
  package mutating func run(phraseCount: Int) throws(IndexError) -> Report {
    do {
      let phrases = try drawPhrases(phraseCount)
      return try compare(phrases)
    } catch let error as StorageError {
      throw .storage(error)
    } catch let error as IndexError {
      throw error
    } catch {
      preconditionFailure("a check throws these two kinds of errors only: \(error)")
    }
  }

  private mutating func drawPhrases(_ count: Int) throws -> [String] {
    let documents = snapshot.segments.enumerated().flatMap { number, segment in
      segment.documents.documents.map { (segment: number, document: $0) }
    }
    var phrases: Set<String> = []
    for _ in 0..<count * 4 where phrases.count < count && !documents.isEmpty {
      let (segment, document) = documents[random.next(below: documents.count)]
      let store = snapshot.segments[segment].documents
      if let phrase = phrase(of: try DocumentText(document, in: store)) { phrases.insert(phrase) }
    }
    return phrases.sorted()
  }

  /// A piece of a line; `nil` when there is no character that can be looked for in it.
  private mutating func phrase(of text: DocumentText) -> String? {
    let scalars = text.folded.scalars
    guard !scalars.isEmpty else { return nil }
    let start = random.next(below: scalars.count)
    let length = 1 + random.next(below: Self.longestPhrase)
    let piece = scalars[start...].prefix(length).prefix { !TextClass.isParagraphBreak($0) }
    guard piece.contains(where: TextClass.isGram) else { return nil }
    let phrase = String(String.UnicodeScalarView(piece.compactMap(Unicode.Scalar.init)))
    let isWhole = FoldedText(clean: Array(phrase.utf8)).scalars == Array(piece)
    return isWhole && piece.allSatisfy { $0 != 0xFFFD } ? phrase : nil
  }

  private func compare(_ phrases: [String]) throws -> Report {
    var searcher = try Searcher(snapshot)
    let scan = try PhraseScan(phrases, in: snapshot)
    var report = Report(seed: seed)
    for (number, phrase) in phrases.enumerated() {
      let response = try searcher.search(
        SearchRequest(query: .exact(phrase), limit: 0, detail: .counts))
      let indexed = Tally(
        documentCount: response.documentCount, placeCount: response.placeCount)
      let scanned = scan.tallies[number]
      report.phraseCount += 1
      report.indexed.add(indexed)
      report.scanned.add(scanned)
      if indexed != scanned {
        report.differences.append(
          Difference(phrase: phrase, indexed: indexed, scanned: scanned))
      }
    }
    return report
  }
}

extension ParityCheck.Tally {
  fileprivate mutating func add(_ other: Self) {
    documentCount += other.documentCount
    placeCount += other.placeCount
  }
}

/// Counts phrases by going through all texts, character by character.
private struct PhraseScan {
  private let phrases: [[UInt32]]
  /// The phrases by their first character.
  private var byFirst: [UInt32: [Int]] = [:]
  private(set) var tallies: [ParityCheck.Tally]

  init(_ phrases: [String], in snapshot: Snapshot) throws(StorageError) {
    self.phrases = phrases.map { FoldedText(clean: Array($0.utf8)).scalars }
    tallies = phrases.map { _ in ParityCheck.Tally() }
    for (number, phrase) in self.phrases.enumerated() {
      if let first = phrase.first { byFirst[first, default: []].append(number) }
    }
    for segment in snapshot.segments {
      for document in segment.documents.documents {
        scan(try DocumentText(document, in: segment.documents).folded.scalars)
      }
    }
  }

  private mutating func scan(_ text: [UInt32]) {
    var counts: [Int: Int] = [:]
    for start in text.indices {
      for number in byFirst[text[start]] ?? [] where text[start...].starts(with: phrases[number]) {
        counts[number, default: 0] += 1
      }
    }
    for (number, count) in counts {
      tallies[number].documentCount += 1
      tallies[number].placeCount += count
    }
  }
}
