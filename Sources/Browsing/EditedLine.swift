internal import Rendering

/// A line of text that is being typed, and where the next character goes.
package struct EditedLine: Hashable, Sendable {
  /// The most Unicode scalars that are kept: what a query may have.
  package static let lengthLimit = 10_000

  /// What stands before the cursor.
  package private(set) var before: String

  /// What stands behind it.
  package private(set) var after = ""

  /// A text with the cursor behind it.
  package init(_ text: String = "") {
    before = Self.visible(text)
  }

  /// The whole text.
  package var text: String { before + after }

  /// Puts a text at the cursor; ends of lines and tabs become spaces, other controls pictures.
  package mutating func insert(_ text: String) {
    let room = Self.lengthLimit - before.unicodeScalars.count - after.unicodeScalars.count
    before += Self.visible(String(text.unicodeScalars.prefix(max(0, room))))
  }

  /// Does what a key does to a line; false for keys that do nothing to any.
  package mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .text(let text): insert(text)
    case .backspace: _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left, .control("b"): if let last = before.popLast() { after = String(last) + after }
    case .right, .control("f"): if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .control("u"): before = ""
    case .control("k"): after = ""
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  /// Removes what stands before the cursor up to white space.
  private mutating func removeWord() {
    while before.last?.isWhitespace ?? false { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
  }

  /// The part that fits into so many cells, the cursor in it, and the cells before the cursor.
  func window(cells: Int) -> (text: String, cursor: Int) {
    let start = FittedText.end(of: before, cells: max(0, cells - 1))
    let cursor = CellWidth.of(start)
    return (start + FittedText.beginning(of: after, cells: max(0, cells - cursor)), cursor)
  }

  private static func visible(_ text: String) -> String { VisibleText.of(text) }
}
