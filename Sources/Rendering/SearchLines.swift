package import Querying

/// An answer in plain lines for other programs, as grep writes them.
///
/// Control characters in texts and names are replaced, so that a line is a line and a terminal
/// at the end of the pipe is safe; `SearchRecords` gives them unchanged.
package struct SearchLines {
  private let paint: Paint
  private let displayPath: (String) -> String
  private let heading: GroupHeading

  /// Lines with colours, or without any mark of what matched; headings are in the language.
  package init(
    language: Language, isColored: Bool, displayPath: @escaping (String) -> String
  ) {
    paint = Paint(isColored: isColored)
    self.displayPath = displayPath
    heading = GroupHeading(
      messages: Messages(language), paint: paint, displayPath: displayPath)
  }

  /// `path:line:snippet` for every snippet, and the path alone for a hit without any.
  package func snippets(of response: SearchResponse) -> String {
    lines(of: response) { hits in
      hits.flatMap { hit in
        let path = path(of: hit)
        return hit.snippets.isEmpty ? [path] : hit.snippets.map { line(of: $0, in: path) }
      }
    }
  }

  /// The paths, each once, in the order of their best hits.
  package func paths(of response: SearchResponse) -> String {
    lines(of: response) { hits in files(of: hits).map { path(of: $0[0]) } }
  }

  /// `path:count` with the number of places in the file.
  package func counts(of response: SearchResponse) -> String {
    lines(of: response) { hits in
      files(of: hits).map { hits in
        path(of: hits[0]) + ":" + String(hits.reduce(0) { $0 + $1.placeCount })
      }
    }
  }

  /// The hits by file, the files in the order of their best hits.
  private func files(of hits: ArraySlice<Hit>) -> [[Hit]] {
    var numbers: [[UInt8]: Int] = [:]
    var files: [[Hit]] = []
    for hit in hits {
      let number = numbers[Array(hit.path.utf8), default: files.count]
      numbers[Array(hit.path.utf8)] = number
      if number == files.count { files.append([]) }
      files[number].append(hit)
    }
    return files
  }

  private func line(of snippet: Snippet, in path: String) -> String {
    path + ":" + paint.line(String(snippet.line)) + ":" + snippet.line(mark: paint.match)
  }

  private func path(of hit: Hit) -> String {
    paint.path(VisibleText.of(displayPath(hit.path)))
  }

  /// The lines of all hits, or of those under each heading behind it.
  private func lines(of response: SearchResponse, _ body: (ArraySlice<Hit>) -> [String]) -> String {
    guard let groups = response.groups?.groups else { return text(body(response.hits[...])) }
    return groups.map { group in
      text([heading.text(of: group, in: response)] + body(response.hits[group.hits]))
    }.joined()
  }

  private func text(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }
}
