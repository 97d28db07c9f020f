package import Querying

/// An answer laid out for a reader at a terminal.
package struct SearchPage {
  private let messages: Messages
  private let reading: QueryReading
  private let explanations: ExplanationText
  private let paint: Paint
  private let width: Int?
  private let displayPath: (String) -> String

  /// A page in a language.
  ///
  /// - Parameters:
  ///   - language: The language of everything that is not quoted.
  ///   - width: The cells of a line, which snippets, headings and titles keep within; `nil` to
  ///     show them whole. Less than 24 is taken as 24.
  ///   - isColored: Whether matches are red; in brackets `【】` otherwise.
  ///   - displayPath: What a path of the index is called for the reader.
  package init(
    language: Language, width: Int?, isColored: Bool, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    reading = QueryReading(language: language)
    explanations = ExplanationText(language: language)
    paint = Paint(isColored: isColored)
    self.width = width.map { max($0, 24) }
    self.displayPath = displayPath
  }

  /// The page: how the query was read, the hits, the totals and, if given, the time it took.
  package func text(of response: SearchResponse, seconds: Double? = nil) -> String {
    var blocks = [reading.text(of: response)]
    blocks += response.hits.map(block)
    blocks.append(footer(of: response, seconds: seconds))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func block(for hit: Hit) -> String {
    let snippets = hit.snippets.map(fitted)
    let previous = [nil] + snippets.dropLast()
    var lines = [headline(of: hit)]
    for (snippet, previous) in zip(snippets, previous) {
      if let place = place(of: snippet, after: previous) { lines.append(indent(2) + place) }
      lines.append(indent(4) + line(of: snippet))
    }
    if let absence = hit.absence {
      lines.append(indent(4) + paint.aside(messages.notShown(absence)))
    }
    let shown = snippets.reduce(0) { $0 + $1.highlights.count }
    if !snippets.isEmpty, shown < hit.placeCount {
      lines.append(indent(2) + paint.aside(messages.morePlaces(hit.placeCount - shown)))
    }
    if let explanation = hit.explanation {
      lines += explanations.lines(of: explanation).map { indent(2) + $0 }
    }
    return lines.joined(separator: "\n")
  }

  /// The path, the line of the first snippet, and as much of the title as there is room for.
  private func headline(of hit: Hit) -> String {
    let path = VisibleText.of(displayPath(hit.path))
    guard let line = hit.snippets.first?.line else { return titled(paint.path(path), path, hit) }
    let place = paint.path(path) + ":" + paint.line(String(line))
    return titled(place, "\(path):\(line)", hit)
  }

  private func titled(_ painted: String, _ plain: String, _ hit: Hit) -> String {
    let marks = marks(of: hit)
    let separator = marks.isEmpty ? "" : " · "
    let used = CellWidth.of(plain) + 2 + CellWidth.of(marks)
    let title = truncated(hit.title, after: used + CellWidth.of(separator))
    if !title.isEmpty {
      return painted + "  " + paint.aside(marks + separator) + paint.title(title)
    }
    let isRoomForMarks = !marks.isEmpty && (width.map { used <= $0 } ?? true)
    return isRoomForMarks ? painted + "  " + paint.aside(marks) : painted
  }

  /// Which speech of its file the hit is, and its year.
  private func marks(of hit: Hit) -> String {
    let year = hit.fields.first { $0.name == StandardField.year.rawValue }?.value
    let marks = [hit.speech.map(messages.speech), year.map(VisibleText.of)].compactMap { $0 }
    return marks.joined(separator: " · ")
  }

  /// The line, unless the headline has it, and the headings above; `nil` when both are those of
  /// the snippet before.
  private func place(of snippet: Snippet, after previous: Snippet?) -> String? {
    let isNewLine = previous.map { $0.line != snippet.line } ?? false
    let line = isNewLine ? ":\(snippet.line)" : ""
    let isNewPart = previous?.headings != snippet.headings || previous?.page != snippet.page
    let parts = [snippet.page.map(messages.page)].compactMap { $0 } + snippet.headings
    let path = isNewPart ? parts.joined(separator: " › ") : ""
    let headings = paint.aside(truncated(path, after: line.isEmpty ? 2 : line.utf8.count + 4))
    let shown = [paint.line(line), headings].filter { !$0.isEmpty }
    return shown.isEmpty ? nil : shown.joined(separator: "  ")
  }

  private func fitted(_ snippet: Snippet) -> Snippet {
    guard let width else { return snippet }
    let marks = paint.isColored ? 0 : CellWidth.of("【】")
    return SnippetFitting(cells: width - 4, cellsPerMark: marks).fitted(snippet)
  }

  private func line(of snippet: Snippet) -> String {
    snippet.line { paint.isColored ? paint.match($0) : "【\($0)】" }
  }

  /// The beginning of a text that fits into what is left of a line; empty when nothing does.
  private func truncated(_ text: String, after used: Int) -> String {
    let text = VisibleText.of(text)
    guard let width, CellWidth.of(text) > width - used else { return text }
    var left = width - used - 1
    let beginning = text.prefix { character in
      left -= CellWidth.of(String(character))
      return left >= 0
    }
    return beginning.isEmpty ? "" : beginning + "…"
  }

  private func footer(of response: SearchResponse, seconds: Double?) -> String {
    let hidden = response.documentCount - response.hits.count
    let total = response.documentCount == 0 ? messages.nothingFound : found(response)
    let time = seconds.map { "    " + messages.seconds($0) } ?? ""
    let forms = messages.forms(of: response).map { "\n" + $0 } ?? ""
    return total + time + forms + (hidden > 0 ? "\n" + messages.moreFiles(hidden) : "")
  }

  private func found(_ response: SearchResponse) -> String {
    let documents =
      response.fileCount == response.documentCount ? nil : response.documentCount
    return messages.found(
      files: response.fileCount, speeches: documents,
      places: response.placeCount > 0 ? response.placeCount : nil)
  }

  private func indent(_ cells: Int) -> String { String(repeating: " ", count: cells) }
}
