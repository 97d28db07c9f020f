internal import Analysis
package import Indexing
internal import Searching
internal import Storage

/// Documents like a text: those that hold much of what marks it.
///
/// The key words of the text (`KeyWords`) are looked for in the documents' lists. A document's likeness is the share of their
/// weights that it holds, each as far as it stands there often enough: weight × f ÷ (f + ½ + ½ · length ÷ mean length), of f
/// places in the document, divided by what could be had with f without bounds.
package struct SimilarTable: Sendable {
  /// A document.
  package struct Row: Hashable, Sendable {
    /// Its file, and the number of the speech, from 1, where the file has several.
    package let file: String
    package let speech: Int?
    /// 0 to 1.
    package let likeness: Double
    /// The key words that it holds, those that add most first.
    package let words: [String]
  }

  /// The key words of the text, the heaviest first.
  package let keyWords: [String]

  /// The documents that hold one or more of them: the most alike first, then by the names of their files.
  package let rows: [Row]

  /// Looks among the documents of a subset for those like a text (clean characters), but not in one file.
  package init(
    of characters: [UInt32], in subset: Subset, exceptFile name: String?
  ) throws(IndexError) {
    let key = try KeyWords(of: characters.map(Folding.fold), in: subset)
    keyWords = key.words.map(\.term.text)
    let total = key.words.reduce(0) { $0 + $1.weight }
    var gains = [[(word: Int, gain: Double)]](repeating: [], count: subset.documents.count)
    do throws(StorageError) {
      let norms = try Self.norms(of: subset)
      for (number, word) in key.words.enumerated() {
        try subset.forEachDocument(withWord: word.term) { place, frequency in
          let gain = Double(frequency) / (Double(frequency) + norms[place])
          gains[place].append((number, word.weight / total * gain))
        }
      }
      var rows: [Row] = []
      for place in gains.indices where !gains[place].isEmpty {
        let (store, document) = subset.store(of: place)
        let description = try store.description(of: document)
        guard description.name != name else { continue }
        let held = gains[place].sorted { ($1.gain, $0.word) < ($0.gain, $1.word) }
        rows.append(
          Row(
            file: description.name, speech: description.speech,
            likeness: held.reduce(0) { $0 + $1.gain },
            words: held.map { key.words[$0.word].term.text }))
      }
      self.rows = rows.sorted(by: Self.precedes)
    } catch {
      throw .storage(error)
    }
  }

  private static func norms(of subset: Subset) throws(StorageError) -> [Double] {
    var lengths: [Double] = []
    for address in subset.documents {
      let segment = subset.snapshot.segments[address.segment]
      lengths.append(Double(try segment.lengths[address.document.ordinal].tokens))
    }
    let mean = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
    return lengths.map { 0.5 + 0.5 * $0 / mean }
  }

  private static func precedes(_ left: Row, _ right: Row) -> Bool {
    if left.likeness != right.likeness { return left.likeness > right.likeness }
    if left.file != right.file {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    return left.speech ?? 0 < right.speech ?? 0
  }
}
