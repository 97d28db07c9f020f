/// Lines that stand together on a page.
struct TextBlock {
  /// Where something stands, in points from the left and the top.
  struct Extent {
    var left: Double
    var right: Double
    var height: Double

    init(_ attributes: [String: String]) {
      left = Self.number(attributes["xMin"])
      right = Self.number(attributes["xMax"])
      height = max(Self.number(attributes["yMax"]) - Self.number(attributes["yMin"]), 1)
    }

    private static func number(_ text: String?) -> Double {
      let value = text.flatMap(Double.init) ?? 0
      return value.isFinite ? value : 0
    }
  }

  /// A line of words.
  struct Line {
    let extent: Extent
    private(set) var utf8: [UInt8] = []
    private var wordEnd = 0.0

    init(_ extent: Extent) {
      self.extent = extent
    }

    /// Writes a word. Between Latin words there is a space; beside a Chinese character only a gap
    /// of half a line's height is one, for programs leave a quarter there by themselves.
    mutating func append(_ word: [UInt8], at place: Extent) {
      let isLatin = (utf8.last ?? 0x80) < 0x80 && (word.first ?? 0x80) < 0x80
      let isWide = place.left - wordEnd > place.height / 2
      if !utf8.isEmpty && (isLatin || isWide) { utf8.append(0x20) }
      utf8 += word
      wordEnd = place.right
    }
  }

  let lines: [Line]

  /// Where the longest line ends.
  var right: Double { lines.map(\.extent.right).max() ?? 0 }

  /// Writes the lines, those of a paragraph joined.
  func write(to utf8: inout [UInt8], pageRight: Double) {
    let right = lines.count > 2 ? right : pageRight
    let left = lines.map(\.extent.left).min() ?? 0
    var before: Line?
    for line in lines where !line.utf8.isEmpty {
      if let before {
        let goesOn = Self.goesOn(from: before, to: line, left: left, right: right)
        utf8 += goesOn ? Self.joint(before, line) : [0x0A]
      }
      utf8 += line.utf8
      before = line
    }
    if before != nil { utf8.append(0x0A) }
  }

  /// Whether a paragraph goes on: the line before is full to two characters (punctuation may not
  /// begin a line), and this one is not indented.
  private static func goesOn(from before: Line, to line: Line, left: Double, right: Double) -> Bool
  {
    before.extent.right >= right - 2 * before.extent.height
      && line.extent.left <= left + 0.8 * line.extent.height
  }

  /// A space between Latin words, nothing beside a Chinese character.
  private static func joint(_ before: Line, _ line: Line) -> [UInt8] {
    (before.utf8.last ?? 0x80) < 0x80 && (line.utf8.first ?? 0x80) < 0x80 ? [0x20] : []
  }
}
