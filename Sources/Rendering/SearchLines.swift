package import Querying

/// An answer in plain lines for other programs, as grep writes them.
///
/// Control characters in texts and names are replaced, so that a line is a line and a terminal
/// at the end of the pipe is safe; `SearchRecords` gives them unchanged.
package struct SearchLines {
  private let paint: Paint
  private let explanations: ExplanationText
  private let displayPath: (String) -> String

  /// Lines with colours, or without any mark of what matched; what explains scores is in the language.
  package init(
    language: Language = .simplified, isColored: Bool, displayPath: @escaping (String) -> String
  ) {
    paint = Paint(isColored: isColored)
    explanations = ExplanationText(language: language)
    self.displayPath = displayPath
  }

  /// `path:line:snippet` for every snippet, and the path alone for a hit without any; below them, set in,
  /// what explains the score if it was asked for.
  package func snippets(of response: SearchResponse) -> String {
    lines(
      response.hits.flatMap { hit in
        let path = path(of: hit)
        let lines = hit.snippets.isEmpty ? [path] : hit.snippets.map { line(of: $0, in: path) }
        return lines + (hit.explanation.map(explanations.lines) ?? []).map { "  " + $0 }
      })
  }

  /// The paths, each once, in the order of their best hits.
  package func paths(of response: SearchResponse) -> String {
    lines(files(of: response).map { path(of: $0[0]) })
  }

  /// `path:count` with the number of places in the file.
  package func counts(of response: SearchResponse) -> String {
    lines(
      files(of: response).map { hits in
        path(of: hits[0]) + ":" + String(hits.reduce(0) { $0 + $1.placeCount })
      })
  }

  /// The hits by file, the files in the order of their best hits.
  private func files(of response: SearchResponse) -> [[Hit]] {
    var numbers: [[UInt8]: Int] = [:]
    var files: [[Hit]] = []
    for hit in response.hits {
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

  private func lines(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }
}
