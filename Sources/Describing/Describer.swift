package import Analysis
package import Corpus

/// Cuts a source text into its speeches and tells what is known about each.
package struct Describer {
  /// A describer.
  package init() {}

  /// The documents of a text, in its order.
  ///
  /// Law: the sources of the documents join to the text, byte for byte; the repairs of each are
  /// those of the text that lie in it and in no furniture, and the furniture.
  package func documents(of text: SourceText, repairs: [Repair]) -> [DescribedDocument] {
    let lines = SourceLines(source: text.utf8, repairs: repairs)
    let speeches = SpeechDivision.speeches(in: lines)
    guard !speeches.isEmpty else {
      let all = 0..<lines.count
      let frame = DocumentFrame(of: all, in: lines)
      return [document(all, speech: nil, fields: fields(of: frame, in: text), lines)]
    }
    return speeches.enumerated().map { index, speech in
      let (line, marker) = speech.opening
      let frame = DocumentFrame(
        of: line + 1..<speech.lines.upperBound, in: lines,
        markedTitle: marker.title.isEmpty ? nil : marker.title)
      return document(
        speech.lines, speech: index + 1, fields: fields(of: frame, in: text), lines)
    }
  }

  private func document(
    _ range: Range<Int>, speech: Int?, fields: [Field], _ lines: SourceLines
  ) -> DescribedDocument {
    let bytes = lines.bytes(of: range)
    let furniture = PageFurniture.lines(of: range, in: lines)
    return DescribedDocument(
      source: lines.source[bytes],
      repairs: PageFurniture.repairs(leavingOut: furniture, of: lines, in: bytes)
        .map { $0.moved(by: -bytes.lowerBound) },
      firstLine: 1 + range.lowerBound, speech: speech, fields: fields)
  }

  private func fields(of frame: DocumentFrame, in text: SourceText) -> [Field] {
    var fields = FieldCandidates()
    FieldReader.read(fileName: text.name, into: &fields)
    if let title = frame.title {
      FieldReader.read(title: title, count: frame.titleCount, into: &fields)
    }
    FieldReader.read(head: frame, into: &fields)
    FieldReader.read(tail: frame.tail, into: &fields)
    if let opening = frame.opening { FieldReader.read(opening: opening, into: &fields) }
    return fields.withLevel.fields
  }
}

extension Repair {
  fileprivate func moved(by distance: Int) -> Repair {
    Repair(
      kind: kind, source: source.lowerBound + distance..<source.upperBound + distance,
      replacement: replacement)
  }
}
