/// Headings without a mark: short lines alone between paragraphs.
///
/// A short line is one only where nothing else is likely: Han text of 4 to 30 characters without any
/// mark that divides or ends a sentence, the line before it a paragraph that ends as a sentence does
/// (or a heading), the line after it a long paragraph, or any paragraph when the line stands alone
/// between blank lines. And a document must have two of them. So
/// titles, signatures, lists, verse and speakers' names are none.
enum BareHeadings {
  private static let lengths = 4...30

  /// The fewest characters of the paragraph behind a heading, and behind one between blank lines.
  private static let paragraph = 60
  private static let paragraphBehindBlank = 30

  /// The headings among some lines, given those that have marks and those that are set off. They
  /// are the outermost level when no mark is, else below all marks.
  static func headings(
    at lines: [Range<Int>], marked: [Heading], setOff: [Heading], in folded: [UInt32]
  ) -> [Heading] {
    let all = lines.map { Outline.trimmed($0, in: folded) }
    let filled = all.indices.filter { !all[$0].isEmpty }
    let lines = filled.map { all[$0] }
    guard lines.count > 4 else { return [] }
    let level = marked.contains { $0.level == 1 } ? 6 : 1
    let starts = Set((marked + setOff).map(\.positions.lowerBound))
    let headings = lines.indices.dropFirst(2).dropLast().filter { index in
      let isAlone = filled[index - 1] + 1 < filled[index] && filled[index] + 1 < filled[index + 1]
      return lengths ~= lines[index].count
        && lines[index + 1].count >= (isAlone ? paragraphBehindBlank : paragraph)
        && ends(lines[index + 1], in: folded)
        && !starts.contains(lines[index].lowerBound)
        && (isParagraph(lines[index - 1], in: folded)
          || starts.contains(lines[index - 1].lowerBound))
        && isPlain(lines[index], in: folded)
    }
    guard headings.count > 1 else { return [] }
    return headings.map { Heading(level: level, positions: lines[$0]) }
  }

  private static func isParagraph(_ line: Range<Int>, in folded: [UInt32]) -> Bool {
    line.count >= 20 && ends(line, in: folded)
  }

  /// Whether a line ends as a sentence does, quotation marks and brackets passed over.
  private static func ends(_ line: Range<Int>, in folded: [UInt32]) -> Bool {
    let isCloser = { (scalar: UInt32) in "”’\"'」』)）】".unicodeScalars.contains { $0.value == scalar }
    }
    return folded[line].last { !isCloser($0) }.map(CharacterClass.isSentenceEnd) ?? false
  }

  private static func isPlain(_ line: Range<Int>, in folded: [UInt32]) -> Bool {
    let text = folded[line]
    guard let first = text.first, TextClass.isHan(first) || first == 0x201C else { return false }
    let hanCount = text.count(where: TextClass.isHan)
    return hanCount * 3 >= text.count * 2 && text.allSatisfy { !isDividing($0) }
      && text.last.map { TextClass.isGram($0) || $0 == 0x201D } == true
      && !isCaption(line, in: folded)
  }

  /// `图1`, `表2`, and who wrote or took a picture.
  private static func isCaption(_ line: Range<Int>, in folded: [UInt32]) -> Bool {
    let text = folded[line]
    let isNumbered = text.dropFirst().first.map { 0x30...0x39 ~= $0 } == true
    if isNumbered && captions.contains(text.first ?? 0) { return true }
    return credits.contains { word in
      text.indices.contains { folded[$0..<line.upperBound].starts(with: word) }
    }
  }

  private static let captions = Set("图表".unicodeScalars.map(\.value))
  private static let credits = ["记者", "编辑", "责编", "来源", "通讯员"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// Divides or ends a sentence, or a cell of a table.
  private static func isDividing(_ scalar: UInt32) -> Bool {
    !TextClass.isHan(scalar)
      && ",，。;；:：!！?？|\t…=<>/".unicodeScalars.contains { $0.value == scalar }
  }
}
