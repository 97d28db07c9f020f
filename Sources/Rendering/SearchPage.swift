package import Querying

/// An answer laid out for a reader at a terminal.
package struct SearchPage {
  private let messages: Messages
  private let reading: QueryReading
  private let explanations: ExplanationText
  private let paint: Paint
  private let width: Int?
  private let displayPath: (String) -> String
  private let files: NamedFiles

  /// A page in a language.
  ///
  /// - Parameters:
  ///   - language: The language of everything that is not quoted.
  ///   - width: The cells of a line, which snippets, headings and titles keep within; `nil` to
  ///     show them whole. Less than 24 is taken as 24.
  ///   - isColored: Whether matches are red; in brackets `【】` otherwise.
  ///   - url: Where the name of a file leads in a terminal that knows links.
  ///   - displayPath: What a path of the index is called for the reader.
  package init(
    language: Language, width: Int?, isColored: Bool, url: ((String) -> String)? = nil,
    displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    reading = QueryReading(language: language)
    explanations = ExplanationText(language: language)
    paint = Paint(isColored: isColored)
    self.width = width.map { max($0, 24) }
    self.displayPath = displayPath
    files = NamedFiles(displayPath: displayPath, url: url)
  }

  /// The page: how the query was read, the hits, the totals and, if given, the time it took.
  package func text(of response: SearchResponse, seconds: Double? = nil) -> String {
    var blocks = [reading.text(of: response)]
    blocks += response.groups == nil ? response.hits.map { block(for: $0) } : groups(of: response)
    blocks.append(footer(of: response, seconds: seconds))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The headings, each with its hits.
  private func groups(of response: SearchResponse) -> [String] {
    guard let groups = response.groups else { return [] }
    let heading = GroupHeading(
      messages: messages, paint: paint, width: width, files: files, displayPath: displayPath)
    return groups.groups.flatMap { group in
      [heading.text(of: group, in: response)]
        + response.hits[group.hits].map { block(for: $0, under: groups.grouping) }
    }
  }

  /// A hit; what the heading above it says is not said again.
  private func block(for hit: Hit, under grouping: Grouping? = nil) -> String {
    let snippets = hit.snippets.map(fitted).map { snippet in
      grouping == .section ? snippet.withoutHeadings : snippet
    }
    let previous = [nil] + snippets.dropLast()
    var lines = [headline(of: hit, under: grouping)].filter { !$0.isEmpty }
    for (snippet, previous) in zip(snippets, previous) {
      if let place = place(of: snippet, after: previous) { lines.append(indent(2) + place) }
      lines += surroundings(snippet.before)
      lines.append(indent(4) + line(of: snippet))
      lines += surroundings(snippet.after)
    }
    if let absence = hit.absence {
      lines.append(indent(4) + paint.aside(messages.notShown(absence)))
    }
    let shown = snippets.reduce(0) { $0 + $1.highlights.count }
    if !snippets.isEmpty, shown < hit.placeCount {
      lines.append(indent(2) + paint.aside(messages.morePlaces(hit.placeCount - shown)))
    }
    if let copies = hit.copies {
      lines.append(
        indent(2) + paint.aside(truncated(messages.copies(copies, displayPath), after: 2)))
    }
    if let explanation = hit.explanation {
      lines += explanations.lines(of: explanation).map { indent(2) + $0 }
    }
    return lines.joined(separator: "\n")
  }

  /// Lines beside one that matches, as much of each as there is room for.
  private func surroundings(_ lines: [SurroundingLine]) -> [String] {
    lines.map { line in
      let text = truncated(line.text, after: 4)
      return text.isEmpty ? "" : indent(4) + paint.aside(text)
    }
  }

  /// The path, the line of the first snippet, and as much of the title as there is room for.
  private func headline(of hit: Hit, under grouping: Grouping?) -> String {
    let path = grouping?.isOfFiles == true ? "" : VisibleText.of(displayPath(hit.path))
    let marks = marks(of: hit, under: grouping)
    guard let line = hit.snippets.first?.line else {
      return titled(files.linked(paint.path(path), to: hit.path), path, hit, marks)
    }
    let place =
      files.linked(paint.path(path), to: hit.path) + ":" + paint.line(String(line))
    return titled(place, "\(path):\(line)", hit, marks)
  }

  private func titled(_ painted: String, _ plain: String, _ hit: Hit, _ marks: String) -> String {
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
  private func marks(of hit: Hit, under grouping: Grouping?) -> String {
    let speech = grouping == .speech ? nil : hit.speech.map(messages.speech)
    let year = hit.fields.first { $0.name == StandardField.year.rawValue }?.value
    return [speech, year.map(VisibleText.of)].compactMap { $0 }.joined(separator: " · ")
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
    return width.map { TruncatedText.of(text, cells: $0 - used) } ?? text
  }

  private func footer(of response: SearchResponse, seconds: Double?) -> String {
    let total =
      response.documentCount == 0 ? messages.nothingFound : messages.found(in: response)
    let time = seconds.map { "    " + messages.seconds($0) } ?? ""
    let forms = messages.forms(of: response).map { "\n" + $0 } ?? ""
    return total + time + forms + (messages.hidden(in: response).map { "\n" + $0 } ?? "")
  }

  private func indent(_ cells: Int) -> String { String(repeating: " ", count: cells) }
}

extension Snippet {
  fileprivate var withoutHeadings: Snippet {
    var snippet = self
    snippet.headings = []
    return snippet
  }
}
