internal import Querying
package import Rendering

/// The state of the interactive screen: what was typed, what was found, where the reader is. It knows no
/// terminal: events go in, wishes and frames come out.
package struct Browser: Sendable {
  /// What the keys are for.
  enum Focus: Hashable, Sendable {
    /// What is typed goes to the query.
    case query
    /// Letters are commands.
    case list
  }

  /// What lies over the list and the text.
  enum Overlay: Hashable, Sendable {
    case help
    case picker(ValuePicker)
    /// The name of the file that marks are written to.
    case fileName(EditedLine)
  }

  let messages: Messages
  let displayPath: @Sendable (String) -> String
  var size: ScreenSize
  var line: EditedLine
  var focus = Focus.query
  var overlay: Overlay?
  var hits: [Hit] = []
  /// The answer that is shown, without its documents.
  var answered: BrowserAnswer?
  /// How many documents are asked for.
  var limit: Int
  var totals: BrowserTotals?
  /// The document under the mark, its line that is shown, and the first document of the list on the screen.
  var selected = 0
  var shownLine = 0
  var top = 0
  var marks: [MarkedPlace] = []
  /// What is told until the next key.
  var message: String?

  /// A screen with a query on it, about which nobody was asked yet.
  package init(
    messages: Messages, size: ScreenSize, query: String,
    displayPath: @escaping @Sendable (String) -> String
  ) {
    self.messages = messages
    self.size = size
    self.displayPath = displayPath
    line = EditedLine(query)
    limit = size.listRows + 1
  }

  /// The query without the white space around it.
  var query: String {
    let text = line.text.drop { $0.isWhitespace }
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// What is to be done first.
  package var firstEffects: [BrowserEffect] { searchEffects }

  /// Takes an event, and says what is to be done.
  package mutating func handle(_ event: BrowserEvent) -> [BrowserEffect] {
    switch event {
    case .key(let key): return press(key)
    case .resized(let size): return resize(size)
    case .answered(let answer): return take(answer)
    case .counted(let totals): if totals.query == query { self.totals = totals }
    case .listed(let query, let facet): if query == self.query { list(facet) }
    case .told(let text): message = text
    }
    return []
  }

  /// The line that is shown of the document under the mark.
  var current: (hit: Hit, snippet: Snippet)? {
    guard hits.indices.contains(selected) else { return nil }
    let hit = hits[selected]
    return hit.snippets.indices.contains(shownLine) ? (hit, hit.snippets[shownLine]) : nil
  }

  /// Asks for what the query line says now; nothing is left of an empty query.
  mutating func queryChanged() -> [BrowserEffect] {
    limit = size.listRows + 1
    (totals, answered) = (nil, nil)
    guard query.isEmpty else { return searchEffects }
    hits = []
    select(0)
    return []
  }

  private var searchEffects: [BrowserEffect] {
    query.isEmpty ? [] : [.search(BrowserRequest(query: query, limit: limit))]
  }

  private mutating func resize(_ size: ScreenSize) -> [BrowserEffect] {
    self.size = size
    scrollToSelected()
    guard limit <= size.listRows else { return [.redraw] }
    limit = size.listRows + 1
    return [.redraw] + searchEffects
  }

  /// An answer to what is no longer asked is passed over.
  private mutating func take(_ answer: BrowserAnswer) -> [BrowserEffect] {
    guard answer.request.query == query else { return [] }
    let isNew = answered?.request.query != answer.request.query
    answered = answer
    answered?.hits = nil
    guard let found = answer.hits else { return [] }
    hits = found
    if isNew { select(0) } else { select(min(selected, max(0, hits.count - 1)), line: shownLine) }
    return isNew ? [.count(query: query)] : []
  }

  private mutating func list(_ facet: Facet) {
    guard case .picker(var picker) = overlay else { return }
    picker.take(facet)
    overlay = .picker(picker)
  }

  /// Moves the mark to a document.
  mutating func select(_ document: Int, line: Int = 0) {
    selected = max(0, min(document, hits.count - 1))
    let lines = hits.indices.contains(selected) ? hits[selected].snippets.count : 0
    shownLine = max(0, min(line, lines - 1))
    scrollToSelected()
  }

  private mutating func scrollToSelected() {
    top = min(top, selected)
    top = max(top, selected - size.listRows + 1)
  }

  /// Asks for more documents where the mark comes near the last of those that were asked for.
  mutating func askForMore() -> [BrowserEffect] {
    guard hits.count >= limit, selected + size.listRows >= hits.count else { return [] }
    limit = hits.count + size.listRows
    return searchEffects
  }
}
