internal import Querying
internal import Rendering

extension Browser {
  /// The file that marks are written to when nobody gives another name.
  static let defaultFileName = "wensou-marks.tsv"

  /// Does what a key is for; a message is read by then.
  mutating func press(_ key: Key) -> [BrowserEffect] {
    message = nil
    switch key {
    case .control("c"): return [.quit]
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: break
    }
    switch overlay {
    case .help: overlay = nil
    case .picker(let picker): return press(key, in: picker)
    case .fileName(let name): return press(key, in: name)
    case nil: return pressInList(key)
    }
    return []
  }

  private mutating func pressInList(_ key: Key) -> [BrowserEffect] {
    if let effects = move(key) { return effects }
    switch key {
    case .enter: return open { .page(path: $0, line: $1) }
    case .control("o"): return open { .edit(path: $0, line: $1) }
    case .control("t"): mark()
    case .control("s"), .control("x"): askForFileName()
    case .control("y"), .function(2): return pick(.year)
    case .control("g"), .function(3): return pick(.place)
    case .function(1): overlay = .help
    case .tab, .backTab: focus = focus == .query ? .list : .query
    case .escape: return leave()
    default: return focus == .query ? type(key) : command(key)
    }
    return []
  }

  /// The keys that move the mark, whatever the letters are for; `nil` for others.
  private mutating func move(_ key: Key) -> [BrowserEffect]? {
    switch key {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: select(selected - size.listRows)
    case .pageDown: select(selected + size.listRows)
    case .control("n"): nextLine()
    case .control("p"): previousLine()
    default: return nil
    }
    return askForMore()
  }

  private mutating func nextLine() {
    guard hits.indices.contains(selected) else { return }
    if shownLine + 1 < hits[selected].snippets.count {
      shownLine += 1
    } else if selected + 1 < hits.count {
      select(selected + 1)
    }
  }

  private mutating func previousLine() {
    if shownLine > 0 {
      shownLine -= 1
    } else if selected > 0 {
      select(selected - 1, line: .max)
    }
  }

  /// What is typed goes to the query.
  private mutating func type(_ key: Key) -> [BrowserEffect] {
    let previous = query
    guard line.edit(key), query != previous else { return [] }
    return queryChanged()
  }

  /// What letters are for in the list.
  private mutating func command(_ key: Key) -> [BrowserEffect] {
    switch key {
    case .text("j"): return move(.down) ?? []
    case .text("k"): return move(.up) ?? []
    case .text("n"): return move(.control("n")) ?? []
    case .text("N"), .text("p"): return move(.control("p")) ?? []
    case .home, .text("g"): select(0)
    case .end, .text("G"): select(hits.count - 1)
    case .text(" "), .text("m"): mark()
    case .text("e"): return open { .edit(path: $0, line: $1) }
    case .text("?"): overlay = .help
    case .text("/"): focus = .query
    case .text("q"): return [.quit]
    default: break
    }
    return askForMore()
  }

  private mutating func leave() -> [BrowserEffect] {
    guard focus == .list else { return [.quit] }
    focus = .query
    return []
  }

  private func open(_ effect: (String, Int) -> BrowserEffect) -> [BrowserEffect] {
    guard hits.indices.contains(selected) else { return [] }
    return [effect(hits[selected].path, current?.snippet.line ?? 1)]
  }

  /// Marks the line that is shown, or takes its mark away.
  private mutating func mark() {
    guard let (hit, snippet) = current else { return }
    let place = MarkedPlace(path: hit.path, line: snippet.line, text: snippet.text)
    if let index = marks.firstIndex(where: { $0.isSamePlace(as: place) }) {
      marks.remove(at: index)
    } else {
      marks.append(place)
    }
  }

  private mutating func askForFileName() {
    if marks.isEmpty {
      message = messages.nothingMarked
    } else {
      overlay = .fileName(EditedLine(Self.defaultFileName))
    }
  }

  private mutating func press(_ key: Key, in name: EditedLine) -> [BrowserEffect] {
    var name = name
    switch key {
    case .escape:
      overlay = nil
    case .enter:
      overlay = nil
      if !name.text.isEmpty { return [.export(marks, to: name.text)] }
    default:
      if name.edit(key) { overlay = .fileName(name) }
    }
    return []
  }

  private mutating func pick(_ field: StandardField) -> [BrowserEffect] {
    guard !query.isEmpty else { return [] }
    overlay = .picker(ValuePicker(field: field))
    return [.list(field, query: query)]
  }

  private mutating func press(_ key: Key, in picker: ValuePicker) -> [BrowserEffect] {
    var picker = picker
    switch key {
    case .up, .control("p"), .text("k"): picker.move(by: -1)
    case .down, .control("n"), .text("j"): picker.move(by: 1)
    case .pageUp: picker.move(by: -pickerRows)
    case .pageDown: picker.move(by: pickerRows)
    case .home: picker.move(by: -(picker.values ?? []).count)
    case .end: picker.move(by: (picker.values ?? []).count)
    case .enter: return choose(picker)
    case .escape, .tab: return closeOverlay()
    default: return []
    }
    overlay = .picker(picker)
    return []
  }

  /// The rows that a picker has for its values.
  var pickerRows: Int { max(1, size.rows - 3) }

  private mutating func closeOverlay() -> [BrowserEffect] {
    overlay = nil
    return []
  }

  private mutating func choose(_ picker: ValuePicker) -> [BrowserEffect] {
    overlay = nil
    guard let narrowed = picker.narrowed(query) else { return [] }
    line = EditedLine(narrowed)
    return queryChanged()
  }
}

extension MarkedPlace {
  /// Whether both are the same line of the same file, byte for byte.
  func isSamePlace(as other: MarkedPlace) -> Bool {
    line == other.line && path.utf8.elementsEqual(other.path.utf8)
  }
}
