/// A quoted text with holes: `集体？商`, `深入…推进`.
///
/// A hole is a run of `？` and `…` between two other characters: each `？` stands for one character,
/// a run of `…` for none up to ten. Neither stands for the end of a line or for what is lost.
public struct TextTemplate: Hashable, Sendable {
  /// A hole and the text behind it.
  public struct Part: Hashable, Sendable {
    /// How many characters the hole may have.
    public var hole: ClosedRange<Int>

    /// What stands behind it; not empty.
    public var text: String

    /// A part made of what it has.
    public init(hole: ClosedRange<Int>, text: String) {
      self.hole = hole
      self.text = text
    }
  }

  /// What stands before the first hole; not empty.
  public var start: String

  /// The holes, one at least, and what stands behind each.
  public var parts: [Part]

  /// A template made of its parts.
  public init(start: String, parts: [Part]) {
    self.start = start
    self.parts = parts
  }

  /// The most characters that a run of `…` stands for.
  public static let longestHole = 10

  /// The template as it is typed, without quotation marks.
  public var text: String {
    parts.reduce(start) { $0 + Self.marks(of: $1.hole) + $1.text }
  }

  /// As `text`, with a backslash before what is no hole but looks like one.
  var escapedText: String {
    parts.reduce(start.escapingHoles) { $0 + Self.marks(of: $1.hole) + $1.text.escapingHoles }
  }

  private static func marks(of hole: ClosedRange<Int>) -> String {
    String(repeating: "？", count: hole.lowerBound) + (hole.count > 1 ? "…" : "")
  }
}

extension Query {
  /// The query of what stands between quotation marks: a text, or a template if it has holes. A
  /// backslash before `？` or `…` makes it the character itself.
  init(quoted text: String) {
    let marks = QuotedMark.marks(of: text)
    let runs = marks.holeRuns
    guard let first = runs.first else {
      self = .exact(marks.text)
      return
    }
    let ends = runs.dropFirst().map(\.lowerBound) + [marks.count]
    let parts = zip(runs, ends).map { run, end in
      TextTemplate.Part(hole: marks[run].hole, text: marks[run.upperBound..<end].text)
    }
    self = .template(TextTemplate(start: marks[..<first.lowerBound].text, parts: parts))
  }

  /// A quoted text as it is typed, with its quotation marks.
  static func quoting(_ text: String) -> String {
    Quotation.quoting(Query(quoted: text) == .exact(text) ? text : text.escapingHoles)
  }
}

/// A character of a quoted text.
private struct QuotedMark {
  let scalar: Unicode.Scalar
  let isHole: Bool

  /// The characters without the backslashes that escape.
  static func marks(of text: String) -> [QuotedMark] {
    let scalars = Array(text.unicodeScalars)
    var marks: [QuotedMark] = []
    var index = 0
    while index < scalars.count {
      let isEscape =
        scalars[index] == "\\" && index + 1 < scalars.count && scalars[index + 1].isHoleMark
      if isEscape { index += 1 }
      marks.append(
        QuotedMark(scalar: scalars[index], isHole: !isEscape && scalars[index].isHoleMark))
      index += 1
    }
    return marks
  }
}

extension RandomAccessCollection where Element == QuotedMark, Index == Int {
  /// The runs of holes between two other characters.
  fileprivate var holeRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in indices where self[index].isHole {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.filter { $0.lowerBound > startIndex && $0.upperBound < endIndex }
  }

  fileprivate var hole: ClosedRange<Int> {
    let least = count { $0.scalar == "？" }
    return least...(least == count ? least : least + TextTemplate.longestHole)
  }

  fileprivate var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: map(\.scalar))
    return String(view)
  }
}

extension String {
  fileprivate var escapingHoles: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isHoleMark { view.append("\\") }
      view.append(scalar)
    }
    return String(view)
  }
}

extension Unicode.Scalar {
  fileprivate var isHoleMark: Bool { self == "？" || self == "…" }
}
