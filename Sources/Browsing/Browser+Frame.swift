internal import Querying
internal import Rendering

extension Browser {
  /// What the screen shows now.
  ///
  /// Laws: as many rows as the screen has, each as wide as it is, and the cursor, if any, among them.
  package var frame: Frame {
    guard size.isEnough else { return tooSmallFrame }
    var rows = [queryRow.row]
    var cursor: Frame.Cursor? = focus == .query ? .init(row: 0, column: queryRow.cursor) : nil
    switch overlay {
    case nil: rows += [statusRow] + listRows + previewRows + [helpRow]
    case .help: rows += [statusRow] + filled(helpRows, to: size.rows - 2)
    case .picker(let picker): rows += [statusRow] + filled(pickerRows(picker), to: size.rows - 2)
    case .fileName(let name):
      let asked = inputRow(messages.fileNameLabel, name)
      rows += [statusRow] + listRows + previewRows + [asked.row]
      cursor = .init(row: size.rows - 1, column: asked.cursor)
    }
    if overlay == .help || isPicking { cursor = nil }
    return Frame(rows: filled(rows, to: size.rows), cursor: cursor)
  }

  private var isPicking: Bool {
    if case .picker = overlay { true } else { false }
  }

  private var emptyRow: ScreenRow { ScreenRow(width: size.columns) }

  /// Exactly so many rows.
  private func filled(_ rows: [ScreenRow], to count: Int) -> [ScreenRow] {
    rows.prefix(count) + Array(repeating: emptyRow, count: max(0, count - rows.count))
  }

  private var tooSmallFrame: Frame {
    var row = emptyRow
    row.append(
      messages.tooSmall(rows: ScreenSize.least.rows, columns: ScreenSize.least.columns), .warning)
    return Frame(rows: filled([row], to: size.rows), cursor: nil)
  }

  private var queryRow: (row: ScreenRow, cursor: Int) { inputRow(messages.queryLabel, line) }

  private func inputRow(_ label: String, _ line: EditedLine) -> (row: ScreenRow, cursor: Int) {
    var row = emptyRow
    row.append(label, .title)
    let start = size.columns - row.room
    let window = line.window(cells: row.room)
    row.append(window.text)
    return (row, min(start + window.cursor, size.columns - 1))
  }

  /// A rule with what was found, or what is wrong.
  private var statusRow: ScreenRow {
    var row = emptyRow
    row.append("── ", .aside)
    if let text = message ?? problem {
      row.appendCut(text + " ", .warning)
    } else {
      row.appendCut(status + " ")
    }
    let marked = marks.isEmpty ? "" : " " + messages.marked(marks.count) + " "
    row.fill(leaving: CellWidth.of(marked), with: "─", .aside)
    row.append(marked, .title)
    return row
  }

  private var problem: String? {
    guard let answered, answered.request.query == query else { return nil }
    return answered.remark
  }

  private var status: String {
    guard !query.isEmpty else { return messages.typeSomething }
    guard let answered, answered.request.query == query else { return messages.searching }
    if hits.isEmpty { return messages.nothingFound }
    let time = answered.milliseconds
    if let totals {
      return messages.browsed(
        documents: totals.documents, places: totals.places, milliseconds: time)
    }
    guard hits.count >= answered.request.limit else {
      return messages.browsed(documents: hits.count, places: nil, milliseconds: time)
    }
    return messages.browsedSoFar(milliseconds: time)
  }

  private var listRows: [ScreenRow] {
    let end = min(hits.count, top + size.listRows)
    let rows = (min(top, end)..<end).map { listRow(hits[$0], isSelected: $0 == selected) }
    return filled(rows, to: size.listRows)
  }

  /// The file, the line, and of the line what fits.
  private func listRow(_ hit: Hit, isSelected: Bool) -> ScreenRow {
    var row = emptyRow
    row.isSelected = isSelected
    let snippet = isSelected ? current?.snippet : hit.snippets.first
    row.append(isSelected ? "▸" : " ", .title)
    row.append(isMarked(hit, snippet) ? "*" : " ", .warning)
    let path = VisibleText.of(displayPath(hit.path))
    row.append(
      FittedText.ellipsis(endingWith: path, cells: max(12, size.columns * 2 / 5)), .path)
    guard let snippet else {
      row.appendCut("  " + hit.title, .title)
      return row
    }
    row.append(":", .plain)
    row.append("\(snippet.line)  ", .line)
    row.append(SnippetFitting(cells: row.room, cellsPerMark: 0).fitted(snippet))
    return row
  }

  private func isMarked(_ hit: Hit, _ snippet: Snippet?) -> Bool {
    guard let snippet, !marks.isEmpty else { return false }
    let place = MarkedPlace(path: hit.path, line: snippet.line, text: "")
    return marks.contains { $0.isSamePlace(as: place) }
  }

  private var previewRows: [ScreenRow] {
    guard hits.indices.contains(selected) else { return filled([], to: size.previewRows + 1) }
    let hit = hits[selected]
    let text = current.map { _ in Preview(hit: hit, line: shownLine, messages: messages) }
    let rows = text?.rows(count: size.previewRows, width: size.columns) ?? absence(of: hit)
    return [titleRow(of: hit)] + filled(rows, to: size.previewRows)
  }

  private func absence(of hit: Hit) -> [ScreenRow] {
    guard let absence = hit.absence else { return [] }
    var row = emptyRow
    row.appendCut(messages.notShown(absence), .aside)
    return [row]
  }

  /// A rule with what is known of the document, and which of its lines is shown.
  private func titleRow(of hit: Hit) -> ScreenRow {
    var row = emptyRow
    let lines = hit.snippets.count > 1 ? " \(shownLine + 1)/\(hit.snippets.count) " : ""
    row.append("── ", .aside)
    let values = ["年", "地"].compactMap { name in hit.fields.first { $0.name == name }?.value }
    let known = values.map { $0 + " · " }.joined()
    row.appendCut(known, .aside, cells: row.room / 2)
    row.appendCut(hit.title + " ", .title, cells: row.room - CellWidth.of(lines))
    row.fill(leaving: CellWidth.of(lines), with: "─", .aside)
    row.append(lines, .aside)
    return row
  }

  private var helpRow: ScreenRow {
    var row = emptyRow
    row.appendCut(focus == .query ? messages.queryKeys : messages.listKeys, .aside)
    return row
  }

  private var helpRows: [ScreenRow] {
    messages.browseKeys.map { keys, meaning in
      var row = emptyRow
      row.append("  " + keys + FittedText.spaces(beside: keys, cells: 18), .title)
      row.appendCut(meaning)
      return row
    }
  }

  private func pickerRows(_ picker: ValuePicker) -> [ScreenRow] {
    var head = emptyRow
    head.appendCut(messages.choosing(picker.field.rawValue), .aside)
    guard let values = picker.values else { return [head, remark(messages.searching)] }
    guard !values.isEmpty else { return [head, remark(messages.noValues)] }
    let first = max(0, min(picker.selected - pickerRows / 2, values.count - pickerRows))
    let shown = first..<min(values.count, first + pickerRows)
    return [head] + shown.map { row(of: values[$0], isSelected: $0 == picker.selected) }
  }

  private func remark(_ text: String) -> ScreenRow {
    var row = emptyRow
    row.appendCut("  " + text)
    return row
  }

  private func row(of value: Facet.Value, isSelected: Bool) -> ScreenRow {
    var row = emptyRow
    row.isSelected = isSelected
    row.append(isSelected ? "▸ " : "  ", .title)
    let count = "  " + messages.speechCount(value.documentCount)
    row.appendCut(value.text ?? "", cells: row.room - CellWidth.of(count))
    row.appendCut(count, .aside)
    return row
  }
}

extension ScreenRow {
  /// Puts a snippet behind what is there, with `…` where its line goes on.
  mutating func append(_ snippet: Snippet) {
    if snippet.isCutBefore { append("…", .aside) }
    for piece in snippet.pieces { append(piece.text, piece.isMatch ? .match : .plain) }
    if snippet.isCutAfter { append("…", .aside) }
  }
}
