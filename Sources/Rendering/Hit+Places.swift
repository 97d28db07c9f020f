import Querying

extension Hit {
  /// Each place with the snippet that shows its line.
  var placedSnippets: [(place: Place, snippet: Snippet?)] {
    let snippets = Dictionary(snippets.map { ($0.line, $0) }) { first, _ in first }
    return places.map { ($0, snippets[$0.line]) }
  }
}
