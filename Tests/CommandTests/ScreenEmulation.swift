/// What a terminal shows after what it was sent: the few sequences that the interactive screen uses.
struct ScreenEmulation {
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isCursorShown = true
  private(set) var isAlternate = false
  private(set) var isWrapping = true
  private(set) var marksPastes = false
  /// What was sent that nobody knows.
  private(set) var unknown: [String] = []

  private var cells: [[String]]
  private var bytes: [UInt8] = []
  private let columns: Int

  init(rows: Int, columns: Int) {
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without the blanks behind them.
  var rows: [String] {
    cells.map { row in
      String(row.joined().reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Takes what was sent; what is not complete waits.
  mutating func take(_ sent: some Sequence<UInt8>) {
    bytes += sent
    while let length = firstLength {
      perform(String(decoding: bytes.prefix(length), as: UTF8.self))
      bytes.removeFirst(length)
    }
  }

  /// The bytes of the first character or sequence; `nil` when it is not complete.
  private var firstLength: Int? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B {
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40..<0x7F).contains($0) }) else {
        return nil
      }
      return end + 1
    }
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return bytes.count < length ? nil : length
  }

  private mutating func perform(_ piece: String) {
    guard piece.hasPrefix("\u{1B}[") else { return put(piece) }
    let parameters = piece.dropFirst(2).dropLast()
    switch (piece.last, parameters) {
    case ("H", _):
      let numbers = parameters.split(separator: ";").compactMap { Int($0) }
      row = min((numbers.first ?? 1) - 1, cells.count - 1)
      column = min((numbers.dropFirst().first ?? 1) - 1, columns - 1)
    case ("J", "2"): for row in cells.indices { clear(row) }
    case ("K", "2"): clear(row)
    case ("m", _): break
    case ("h", _), ("l", _): set(parameters, piece.last == "h")
    default: unknown.append(piece)
    }
  }

  private mutating func set(_ mode: Substring, _ isOn: Bool) {
    switch mode {
    case "?25": isCursorShown = isOn
    case "?7": isWrapping = isOn
    case "?1049": isAlternate = isOn
    case "?2004": marksPastes = isOn
    default: unknown.append(String(mode))
    }
  }

  private mutating func clear(_ row: Int) {
    cells[row] = Array(repeating: " ", count: columns)
  }

  /// Puts a character where the cursor is. What goes beyond the edge is told of, not wrapped.
  private mutating func put(_ character: String) {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x20, isAlternate else {
      return
    }
    let width = scalar.value >= 0x2E80 ? 2 : 1
    guard column + width <= columns else { return unknown.append("beyond the edge: " + character) }
    cells[row][column] = character
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }
}
