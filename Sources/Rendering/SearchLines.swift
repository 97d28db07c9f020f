package import Querying

/// An answer in plain lines for other programs, as grep writes them.
///
/// Control characters in texts and names are replaced, so that a line is a line and a terminal
/// at the end of the pipe is safe; `SearchRecords` gives them unchanged.
package struct SearchLines {
  private let paint: Paint
  private let files: NamedFiles
  private let heading: GroupHeading
  private let explanations: ExplanationText

  /// The cells that a line of text may fill; `nil` for any number. Less than 20 is taken as 20.
  package var columns: Int?

  /// Lines with colours, or without any mark of what matched; headings are in the language, and names of files
  /// lead to `url` in a terminal that knows links.
  package init(
    language: Language, isColored: Bool, url: ((String) -> String)? = nil,
    displayPath: @escaping (String) -> String
  ) {
    paint = Paint(isColored: isColored)
    files = NamedFiles(displayPath: displayPath, url: url)
    explanations = ExplanationText(language: language)
    heading = GroupHeading(
      messages: Messages(language), paint: paint, files: files, displayPath: displayPath)
  }

  /// `path:line:snippet` for every snippet, and the path alone for a hit without any. Lines beside them are
  /// `path-line-text`, and `--` parts what is not next to each other where there are such lines. Below them,
  /// set in, what explains the score if it was asked for.
  package func snippets(of response: SearchResponse) -> String {
    let isParted = response.hits.contains { $0.snippets.contains(where: \.hasSurroundings) }
    return lines(of: response) { hits in
      let blocks = hits.flatMap(blocks(of:))
      return isParted ? Array(blocks.joined(separator: ["--"])) : Array(blocks.joined())
    }
  }

  /// `path:line:match` for every place, and the path alone for a hit without any.
  package func matches(of response: SearchResponse) -> String {
    lines(of: response) { hits in
      hits.flatMap { hit in
        let path = path(of: hit)
        if hit.places.isEmpty { return [path] }
        return hit.places.map { place in
          path + ":" + paint.line(String(place.line)) + ":"
            + paint.match(VisibleText.of(place.text))
        }
      }
    }
  }

  /// `path:line:column:snippet` for every place, the column in bytes of UTF-8.
  package func quickfix(of response: SearchResponse) -> String {
    lines(of: response) { hits in
      hits.flatMap { hit in
        hit.placedSnippets.map { place, snippet in
          "\(path(of: hit)):\(paint.line(String(place.line))):\(place.byteColumn):"
            + (snippet.map(text(of:)) ?? VisibleText.of(place.text))
        }
      }
    }
  }

  /// The paths, each once, in the order of their best hits.
  package func paths(of response: SearchResponse) -> String {
    lines(of: response) { hits in FileCounts.of(hits).map { path($0.path) } }
  }

  /// Some files, as they are named in the index.
  package func paths(_ names: some Sequence<String>) -> String {
    text(names.map { path($0) })
  }

  /// `path:count` with the number of places in the file.
  package func counts(of response: SearchResponse) -> String {
    lines(of: response) { hits in
      FileCounts.of(hits).map { path($0.path) + ":" + String($0.count) }
    }
  }

  /// The lines of a hit, those that are next to each other in the file together.
  private func blocks(of hit: Hit) -> [[String]] {
    var blocks = hit.snippets.isEmpty ? [[path(of: hit)]] : textBlocks(of: hit)
    if let explanation = hit.explanation {
      blocks[blocks.count - 1] += explanations.lines(of: explanation).map { "  " + $0 }
    }
    return blocks
  }

  /// The snippets, of which there must be one; those next to each other are in one block.
  private func textBlocks(of hit: Hit) -> [[String]] {
    var blocks: [[String]] = []
    var end: Int?
    for snippet in hit.snippets {
      if end != snippet.firstLine { blocks.append([]) }
      blocks[blocks.count - 1] += block(of: snippet, in: hit)
      end = snippet.endLine
    }
    return blocks
  }

  private func block(of snippet: Snippet, in hit: Hit) -> [String] {
    let path = path(of: hit)
    let line = path + ":" + paint.line(String(snippet.line)) + ":" + text(of: snippet)
    return surroundings(snippet.before, path) + [line] + surroundings(snippet.after, path)
  }

  private func surroundings(_ lines: [SurroundingLine], _ path: String) -> [String] {
    lines.map { line in
      let text = VisibleText.of(line.text)
      return path + "-" + paint.line(String(line.number)) + "-"
        + (columns.map { TruncatedText.of(text, cells: max($0, 20)) } ?? text)
    }
  }

  private func text(of snippet: Snippet) -> String {
    let fitted = columns.map { SnippetFitting(cells: $0, cellsPerMark: 0).fitted(snippet) }
    return (fitted ?? snippet).line(mark: paint.match)
  }

  private func path(of hit: Hit) -> String { path(hit.path) }

  private func path(_ path: String) -> String {
    files.linked(paint.path(files.name(path)), to: path)
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

extension Snippet {
  fileprivate var hasSurroundings: Bool { !before.isEmpty || !after.isEmpty }

  /// The first line that is shown of it.
  fileprivate var firstLine: Int { before.first?.number ?? line }

  /// The line behind the last one that is shown of it.
  fileprivate var endLine: Int { (after.last?.number ?? line) + 1 }
}
