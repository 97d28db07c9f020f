/// The lines of a document that describe it: the title, those down to the salutation, the last.
struct DocumentFrame {
  /// The title; `nil` when the document begins with its text.
  let title: LineText?

  /// How often the title stands at the beginning, alone on its line.
  let titleCount: Int

  /// The lines between the title and the salutation, the first heading or the first paragraph.
  let head: [LineText]

  /// Whether a salutation ends the head.
  let hasSalutation: Bool

  /// The first paragraph of running text.
  let opening: LineText?

  /// The last lines, if they are short ones, in their order.
  let tail: [LineText]

  private static let headLimit = 8
  private static let tailLimit = 3

  /// Longer lines are running text.
  private static let longest = 80

  /// The frame of some lines; a title that the file's marker gives goes before.
  init(of range: Range<Int>, in lines: SourceLines, markedTitle: LineText? = nil) {
    var texts = Self.firstTexts(of: range, in: lines)
    if let markedTitle, texts.first.map(Self.namesItsKind) != true {
      texts.insert(markedTitle, at: 0)
    }
    let bare = Self.joiningState(texts.map(\.withoutPartMark))
    let titleIndex = bare.prefix(2).firstIndex(where: Self.isTitle)
    let title = titleIndex.map { bare[$0] }
    let below =
      titleIndex.map { index in
        bare.indices.dropFirst(index + 1).filter { bare[$0].folded != title?.folded }
      } ?? []
    self.title = title
    titleCount = bare.prefix(4).count { $0.folded == title?.folded }
    let headEnd = below.firstIndex { !Self.isHead(texts[$0]) } ?? below.endIndex
    head = below[..<headEnd].prefix(Self.headLimit).map { texts[$0] }
    let next = headEnd < below.endIndex ? texts[below[headEnd]] : nil
    hasSalutation = next.map(Salutation.isSalutation) ?? false
    opening =
      (titleIndex == nil
        ? texts.first
        : below[headEnd...].map { texts[$0] }
          .first { !Salutation.isSalutation($0) && $0.count > 20 })
    tail = Self.lastTexts(of: range, in: lines)
  }

  private static func firstTexts(of range: Range<Int>, in lines: SourceLines) -> [LineText] {
    var texts: [LineText] = []
    for line in range.prefix(60) where texts.count < headLimit + 6 {
      let text = lines.text(of: line)
      if text.folded.contains(where: {
        $0.isHan || $0.properties.isAlphabetic || $0.asciiDigit != nil
      }) {
        texts.append(text)
      }
    }
    return texts
  }

  private static func lastTexts(of range: Range<Int>, in lines: SourceLines) -> [LineText] {
    var texts: [LineText] = []
    for line in range.suffix(20).reversed() where !lines.content(of: line).isEmpty {
      let text = lines.text(of: line)
      if PageFurniture.isTrailer(text) { continue }
      guard texts.count < tailLimit, text.count <= 40 else { break }
      texts.insert(text, at: 0)
    }
    return texts
  }

  /// A title is a short line that does not end as a sentence does, and more than a year.
  private static func isTitle(_ line: LineText) -> Bool {
    guard 2...longest ~= line.count, !Salutation.isSalutation(line),
      line.folded.count(where: { $0.isHan }) >= 2
        || line.folded.count(where: \.properties.isAlphabetic) > 3,
      line.folded.count(where: { $0.isHan && $0 != "年" }) > 0
    else { return false }
    guard line.count <= 40 || !line.folded.contains(where: { "。;?!".unicodeScalars.contains($0) })
    else { return false }
    return line.folded.last.map { !"。;:,、".unicodeScalars.contains($0) } ?? false
  }

  /// `中华人民共和国` alone on its line is the first half of a title.
  private static func joiningState(_ texts: [LineText]) -> [LineText] {
    guard texts.count > 1, texts[0].folded == state else { return texts }
    return [LineText(texts[0].text + texts[1].text)] + texts.dropFirst()
  }

  private static let state = "中华人民共和国".folded

  /// A title below a speech's marker that says more than the marker does.
  private static func namesItsKind(_ line: LineText) -> Bool {
    line.count <= 60 && KindReader.kind(of: line) != nil
  }

  private static func isHead(_ line: LineText) -> Bool {
    guard line.count <= longest, !Salutation.isSalutation(line) else { return false }
    guard let last = line.folded.last, !"。;:".unicodeScalars.contains(last) else { return false }
    return !isMarkedHeading(line)
  }

  /// `一、`, `(一)`, `1.` and `第一章` begin the text.
  private static func isMarkedHeading(_ line: LineText) -> Bool {
    let start = line.character(at: 0).map { "(第".unicodeScalars.contains($0) } == true ? 1 : 0
    guard let (_, end) = Numeral.read(at: start, in: line), let next = line.character(at: end)
    else { return false }
    return "、.)章节部条".unicodeScalars.contains(next)
  }
}

extension LineText {
  /// A title without the marks of a page's part: `工会讲话3篇(3)`, `工会讲话 篇【3】`.
  var withoutPartMark: LineText {
    var line = self
    while let first = line.character(at: 0), first == "#" || first == "*" {
      line = line.suffix(from: 1)
    }
    while line.folded.last == "*" { line = line.prefix(upTo: line.count - 1) }
    if let marker = SpeechMarker(line), !marker.title.isEmpty { return marker.title }
    guard line.folded.last == "篇" || line.folded.last == ")" else { return line }
    for start in line.folded.indices.dropFirst(2) {
      guard let (_, end) = Numeral.read(at: start, in: line), line.character(at: end) == "篇"
      else { continue }
      let rest = line.suffix(from: end + 1).trimmingMarks()
      let isPart = rest.isEmpty || rest.folded.allSatisfy { $0 == "篇" || Numeral.isDigit($0) }
      if isPart { return line.prefix(upTo: start).trimmingMarks() }
    }
    return line
  }
}
