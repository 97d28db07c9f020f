internal import Analysis

/// The words of a lexicon as the texts of queries are compared with them: folded.
struct LexiconWords {
  /// The names of each word with what they are folded to, each once when folded.
  private var groups: [[Name]] = []

  /// For each folded name the words that it is a name of.
  private var places: [[UInt32]: [Int]] = [:]

  /// For each first character the lengths of the names that begin with it, the longest first.
  private var lengths: [UInt32: [Int]] = [:]

  private struct Name {
    let text: String
    let folded: [UInt32]
  }

  /// No words.
  init() {}

  /// The words of a lexicon; names of which nothing is left when they are folded are none.
  init(_ lexicon: Lexicon) throws(AnalysisError) {
    for entry in lexicon.entries {
      var group: [Name] = []
      for text in entry.names {
        let folded = try FoldedText(query: text).scalars
        guard !folded.isEmpty, !group.contains(where: { $0.folded == folded }) else { continue }
        group.append(Name(text: text, folded: folded))
      }
      add(group)
    }
  }

  private mutating func add(_ group: [Name]) {
    for name in group {
      places[name.folded, default: []].append(groups.count)
      let known = lengths[name.folded[0]] ?? []
      guard !known.contains(name.folded.count) else { continue }
      lengths[name.folded[0]] = (known + [name.folded.count]).sorted(by: >)
    }
    groups.append(group)
  }

  /// Whether there are no words.
  var isEmpty: Bool { groups.isEmpty }

  /// Other names for a folded text, as they are written, each once when folded: those of all words that it
  /// is a name of. Nothing for what is no name.
  func otherNames(for folded: [UInt32]) -> [String] {
    var known: Set<[UInt32]> = [folded]
    var names: [String] = []
    for place in places[folded] ?? [] {
      for name in groups[place] where known.insert(name.folded).inserted { names.append(name.text) }
    }
    return names
  }

  /// The longest name that begins at a position and is not part of a longer word of letters or digits.
  func name(in folded: [UInt32], at start: Int) -> Range<Int>? {
    for length in lengths[folded[start]] ?? [] where start + length <= folded.count {
      let range = start..<start + length
      if places[Array(folded[range])] != nil, TextPattern.Edges.whole.allow(range, in: folded) {
        return range
      }
    }
    return nil
  }
}
