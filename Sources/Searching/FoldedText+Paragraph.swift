internal import Analysis

extension FoldedText {
  /// The characters of the line that holds a position, without the line break. Linear in the
  /// length of the line.
  func paragraph(around position: Int) -> Range<Int> {
    var start = position
    while start > 0, !TextClass.isParagraphBreak(scalars[start - 1]) { start -= 1 }
    var end = position
    while end < scalars.count, !TextClass.isParagraphBreak(scalars[end]) { end += 1 }
    return start..<end
  }
}
