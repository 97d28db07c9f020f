/// The lines of one document of a text, and what stands around its title.
struct DescribedPart {
  let lines: Range<Int>

  /// How many lines at its beginning are front matter.
  let frontMatterCount: Int

  let frame: DocumentFrame

  /// The whole text.
  init(whole text: SourceLines, after bodyStart: Int) {
    lines = 0..<text.count
    frontMatterCount = bodyStart
    frame = DocumentFrame(of: bodyStart..<text.count, in: text)
  }

  /// One speech of several; the first has the text's front matter.
  init(_ speech: SpeechDivision.Speech, after bodyStart: Int, in text: SourceLines) {
    lines = speech.lines
    frontMatterCount = speech.lines.lowerBound == 0 ? bodyStart : 0
    let (line, marker) = speech.opening
    frame = DocumentFrame(
      of: line + 1..<speech.lines.upperBound, in: text,
      markedTitle: marker.title.isEmpty ? nil : marker.title)
  }

  /// The lines that are kept in the stored text and left out of the index.
  func furniture(in text: SourceLines) -> [Int] {
    let bodyStart = lines.lowerBound + frontMatterCount
    return Array(lines.lowerBound..<bodyStart)
      + PageFurniture.lines(of: bodyStart..<lines.upperBound, in: text)
  }
}
