internal import Analysis
package import Studying

/// Two texts side by side for a reader, or where there is no room one line above the other.
package struct DifferencePage {
  /// Cells that both texts must have together to stand side by side.
  private static let leastWidth = 72

  /// Between the columns.
  private static let bar = " │ "

  private let messages: Messages
  private let paint: Paint
  private let width: Int?
  private let context: Int?

  /// A page in a language, for a terminal of so many cells or for another program, with so many blocks of equal
  /// lines around what differs; all of them for `nil`.
  package init(language: Language, width: Int?, isColored: Bool, context: Int?) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.width = width
    self.context = context
  }

  /// The two files, what they have in common, names left over, and the lines.
  package func text(of difference: TextDifference, _ leftPath: String, _ rightPath: String)
    -> String
  {
    let names = LeftNames(difference)
    let heads =
      [
        "A  " + paint.path(VisibleText.of(leftPath)), "B  " + paint.path(VisibleText.of(rightPath)),
        messages.equalText(difference.alignment),
      ] + (longest(in: difference).map { [$0] } ?? [])
      + names.names.map { paint.warning(messages.leftName($0, lines: lines(of: $0, difference))) }
    return heads.map { $0 + "\n" }.joined() + "\n" + body(of: difference)
  }

  private func longest(in difference: TextDifference) -> String? {
    guard let run = difference.alignment.longestRun else { return nil }
    return messages.longestRun(
      run.count, left: difference.left.line(ofLetter: run.left),
      right: difference.right.line(ofLetter: run.right))
  }

  private func lines(of name: LeftNames.Name, _ difference: TextDifference) -> [Int] {
    var lines: [Int] = []
    for place in name.places {
      let line = difference.right.line(ofLetter: place.lowerBound)
      if lines.last != line { lines.append(line) }
    }
    return lines
  }

  private func body(of difference: TextDifference) -> String {
    let shown = shownBlocks(of: difference)
    var (text, skipped) = ("", 0)
    for (index, block) in difference.blocks.enumerated() {
      if shown.contains(index) {
        text += gap(skipped) + self.text(of: block, difference)
        skipped = 0
      } else {
        skipped += block.left.count
      }
    }
    return text + gap(skipped)
  }

  /// What differs, and the equal blocks around it.
  private func shownBlocks(of difference: TextDifference) -> Set<Int> {
    guard let context else { return Set(difference.blocks.indices) }
    var shown: Set<Int> = []
    for index in difference.blocks.indices where !difference.blocks[index].isEqual {
      shown.formUnion(max(0, index - context)...min(difference.blocks.count - 1, index + context))
    }
    return shown
  }

  private func gap(_ lines: Int) -> String {
    lines == 0 ? "" : paint.aside(messages.equalLines(lines)) + "\n"
  }

  private func text(of block: TextDifference.Block, _ difference: TextDifference) -> String {
    let (lefts, rights) = (difference.leftLines(of: block), difference.rightLines(of: block))
    guard let width, width >= Self.leastWidth else {
      return lefts.map { "A" + whole($0, paint.removed, "[-", "-]") }.joined()
        + (block.isEqual ? "" : rights.map { "B" + whole($0, paint.added, "{+", "+}") }.joined())
    }
    let cells = (width - CellWidth.of(Self.bar)) / 2
    let columns = (
      lefts.flatMap { wrapped($0, cells, paint.removed, "[-", "-]") },
      rights.flatMap { wrapped($0, cells, paint.added, "{+", "+}") }
    )
    return (0..<max(columns.0.count, columns.1.count)).map { row in
      let left = row < columns.0.count ? columns.0[row] : PaintedText()
      let right = row < columns.1.count ? columns.1[row].text : ""
      let line = left.text + String(repeating: " ", count: max(0, cells - left.cells)) + Self.bar
      return (right.isEmpty ? String(line.dropLast()) : line + right) + "\n"
    }.joined()
  }

  /// A line of any length.
  private func whole(
    _ line: DifferenceLine, _ paintChange: (String) -> String, _ open: String, _ close: String
  ) -> String {
    let number = String(line.number)
    let space = String(repeating: " ", count: max(1, 5 - number.utf8.count))
    return space + paint.line(number) + "  "
      + marked(line, open, close).map { $0.isChanged ? paintChange($0.text) : $0.text }.joined()
      + "\n"
  }

  /// A line in rows of at most so many cells, its number before the first.
  private func wrapped(
    _ line: DifferenceLine, _ cells: Int, _ paintChange: (String) -> String, _ open: String,
    _ close: String
  ) -> [PaintedText] {
    let number = String(line.number)
    let indent = max(4, number.utf8.count)
    let room = cells - indent - 1
    var rows = [PaintedText()]
    for piece in marked(line, open, close) {
      var rest = Substring(piece.text)
      while let character = rest.first {
        let count = rest.prefixCount(cells: room - (rows.last?.cells ?? 0))
        if count == 0, rows.last?.cells ?? 0 > 0 {
          rows.append(PaintedText())
          continue
        }
        let part = count == 0 ? String(character) : String(rest.prefix(count))
        rest = rest.dropFirst(part.count)
        rows[rows.count - 1].add(part, piece.isChanged ? paintChange(part) : part)
      }
    }
    let space = String(repeating: " ", count: indent - number.utf8.count)
    return rows.enumerated().map { index, row in
      var whole = PaintedText()
      let head = index == 0 ? space + number : String(repeating: " ", count: indent)
      whole.add(head + " ", index == 0 ? space + paint.line(number) + " " : head + " ")
      whole.add(row)
      return whole
    }
  }

  /// The pieces, between marks where nothing is coloured.
  private func marked(
    _ line: DifferenceLine, _ open: String, _ close: String
  ) -> [DifferenceLine.Piece] {
    line.pieces.map { piece in
      let text = VisibleText.of(piece.text)
      return DifferenceLine.Piece(
        text: piece.isChanged && !paint.isColored ? open + text + close : text,
        isChanged: piece.isChanged)
    }
  }
}

/// A text with colours, and the cells that it fills.
private struct PaintedText {
  private(set) var text = ""
  private(set) var cells = 0

  mutating func add(_ plain: String, _ painted: String) {
    text += painted
    cells += CellWidth.of(plain)
  }

  mutating func add(_ other: PaintedText) {
    text += other.text
    cells += other.cells
  }
}

extension Substring {
  /// How many of its characters fit into so many cells.
  fileprivate func prefixCount(cells: Int) -> Int {
    var left = cells
    return prefix { character in
      left -= CellWidth.of(String(character))
      return left >= 0
    }.count
  }
}
