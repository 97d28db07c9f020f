/// A line that opens one of several speeches in a file.
///
/// | form | examples |
/// |---|---|
/// | `piece` | `篇一`, `篇【3】`, `（篇2）`, `篇1：工会讲话`, `讲话稿篇三` |
/// | `ordinal` | `第二篇`, `第三篇：工作总结` |
/// | `model` | `范文三`, `【范文1】` |
/// | `part` | `工会讲话3篇(2)` |
/// | `title` | the title of the file again (`RepeatedTitle`) |
struct SpeechMarker {
  /// What a marker looks like; all markers of a file have one form.
  enum Form: Hashable {
    case piece
    case ordinal
    case model
    case part
    case title
  }

  /// The form, and the text before the mark, folded: the repeated title, or nothing.
  struct Kind: Hashable {
    let form: Form
    let stem: [Unicode.Scalar]
  }

  let kind: Kind

  /// The number of the speech, from 1.
  let number: Int

  /// What the line says of the speech beside the mark: the text behind it, or else before it.
  let title: LineText

  /// The longest marker in characters.
  static let lengthLimit = 70

  /// The title of the file where it opens a speech.
  init(title: LineText, number: Int) {
    kind = Kind(form: .title, stem: title.folded)
    (self.title, self.number) = (title, number)
  }

  /// The marker a line is, if it is one.
  init?(_ line: LineText) {
    guard line.count <= Self.lengthLimit,
      line.folded.contains(where: { $0 == "篇" || $0 == "文" })
    else { return nil }
    for start in line.folded.indices {
      guard let mark = Self.mark(at: start, in: line) else { continue }
      let stem = line.prefix(upTo: mark.range.lowerBound).trimmingMarks()
      let rest = line.suffix(from: mark.range.upperBound).trimmingMarks()
      guard stem.isEmpty || rest.isEmpty, mark.form != .ordinal || stem.isEmpty else { continue }
      kind = Kind(form: mark.form, stem: stem.folded)
      number = mark.number
      title = stem.isEmpty ? rest : stem
      return
    }
    return nil
  }

  private typealias Mark = (form: Form, number: Int, range: Range<Int>)

  private static func mark(at start: Int, in line: LineText) -> Mark? {
    switch line.folded[start] {
    case "篇": piece(at: start, in: line)
    case "第": ordinal(at: start, in: line)
    case "范", "例": model(at: start, in: line)
    default: part(at: start, in: line)
    }
  }

  private static func piece(at start: Int, in line: LineText) -> Mark? {
    guard let (number, end) = bracketed(at: start + 1, in: line), ends(at: end, in: line)
    else { return nil }
    return (.piece, number, start..<end)
  }

  private static func ordinal(at start: Int, in line: LineText) -> Mark? {
    guard let (number, end) = Numeral.read(at: start + 1, in: line),
      line.character(at: end) == "篇", ends(at: end + 1, in: line)
    else { return nil }
    return (.ordinal, number, start..<end + 1)
  }

  private static func model(at start: Int, in line: LineText) -> Mark? {
    guard line.character(at: start + 1) == "文",
      let (number, end) = bracketed(at: start + 2, in: line), ends(at: end, in: line)
    else { return nil }
    return (.model, number, start..<end)
  }

  /// `3篇(2)` at the end of a line.
  private static func part(at start: Int, in line: LineText) -> Mark? {
    guard let (_, middle) = Numeral.read(at: start, in: line),
      line.character(at: middle) == "篇", line.character(at: middle + 1) == "(",
      let (number, end) = Numeral.read(at: middle + 2, in: line),
      line.character(at: end) == ")", end + 1 == line.count
    else { return nil }
    return (.part, number, start..<end + 1)
  }

  /// A number, bare or in brackets, spaces before it allowed.
  private static func bracketed(at start: Int, in line: LineText) -> (Int, end: Int)? {
    var start = start
    while line.character(at: start)?.isBlank == true { start += 1 }
    guard let open = line.character(at: start), let close = brackets[open] else {
      return Numeral.read(at: start, in: line).map { ($0.value, $0.end) }
    }
    guard let (number, end) = Numeral.read(at: start + 1, in: line),
      line.character(at: end) == close
    else { return nil }
    return (number, end + 1)
  }

  /// Whether a mark may end here: at the end of the line, or before what sets it off.
  private static func ends(at end: Int, in line: LineText) -> Bool {
    guard let next = line.character(at: end) else { return true }
    return next.isBlank || ":,、.)】]》—-".unicodeScalars.contains(next)
  }

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "【": "】", "[": "]", "〔": "〕", "《": "》",
  ]
}

extension LineText {
  /// The line without brackets, dashes, colons and the like around it.
  func trimmingMarks() -> LineText {
    let isMark = { (character: Unicode.Scalar) in
      !character.isHan
        && (character.isBlank || "#*★☆■●◆▲:,、.()【】[]〔〕《》—-_|".unicodeScalars.contains(character))
    }
    guard let first = folded.firstIndex(where: { !isMark($0) }),
      let last = folded.lastIndex(where: { !isMark($0) })
    else { return LineText("") }
    return LineText(clean[first...last])
  }
}
