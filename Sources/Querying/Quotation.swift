/// The quotation marks of the query language.
///
/// Input methods mix `"`, `“` and `”` freely (they type `“` first and `”` next, whichever is meant,
/// and people switch them off in mid-query), so each of those closes what any of them opened; but a
/// pair inside a quotation is part of its text.
enum Quotation: CaseIterable {
  /// `"…"` and `“…”`.
  case double
  /// `「…」`.
  case corner
  /// `『…』`.
  case whiteCorner
  /// `＂…＂`, closed as `double` is, but a doubled closing mark stands for itself: there is no
  /// text it cannot hold.
  case fullWidth

  /// The quotation that a mark opens.
  init?(opener: Unicode.Scalar) {
    switch opener {
    case "\"", "“": self = .double
    case "「": self = .corner
    case "『": self = .whiteCorner
    case "＂": self = .fullWidth
    default: return nil
    }
  }

  /// Whether the mark ends a quotation of this kind.
  func isCloser(_ mark: Unicode.Scalar) -> Bool {
    switch self {
    case .double, .fullWidth: mark == "\"" || mark == "“" || mark == "”" || mark == "＂"
    case .corner: mark == "」"
    case .whiteCorner: mark == "』"
    }
  }

  /// Where a quotation is closed whose text begins with `rest`, if all that is opened in it by `“`
  /// before a letter or digit is closed by `”` before; a straight mark closes nothing so opened.
  func pairedCloser(in rest: ArraySlice<Unicode.Scalar>) -> Int? {
    var depth = 0
    for index in rest.indices {
      let mark = rest[index]
      if self == .double, mark == "“", rest[(index + 1)...].first?.isLetterOrDigit ?? false {
        depth += 1
      } else if isCloser(mark), depth == 0 {
        return index
      } else if self == .double, mark == "”" {
        depth -= 1
      }
    }
    return nil
  }

  /// Whether two closing marks in a row stand for one in the text.
  var doublesClosers: Bool { self == .fullWidth }

  /// Whether the mark opens or closes any quotation.
  static func isMark(_ mark: Unicode.Scalar) -> Bool {
    allCases.contains { $0.isCloser(mark) } || Quotation(opener: mark) != nil
  }

  /// The text in marks that hold it: `"…"` unless something in the text would close it.
  static func quoting(_ text: String) -> String {
    func holds(_ quotation: Quotation) -> Bool {
      !text.unicodeScalars.contains(where: quotation.isCloser)
    }
    if holds(.double) { return "\"\(text)\"" }
    if holds(.corner) { return "「\(text)」" }
    if holds(.whiteCorner) { return "『\(text)』" }
    return "＂\(doublingClosers(in: text))＂"
  }

  private static func doublingClosers(in text: String) -> String {
    var doubled = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if fullWidth.isCloser(scalar) { doubled.append(scalar) }
      doubled.append(scalar)
    }
    return String(doubled)
  }
}

extension Unicode.Scalar {
  /// Whether it can begin a word.
  fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || properties.numericType != nil }
}
