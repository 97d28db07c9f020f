package import Analysis

/// One speech or report, and what is known about it.
package struct DescribedDocument: Sendable {
  /// The document's part of the source text: whole lines.
  package let source: ArraySlice<UInt8>

  /// The repairs of that part, furniture included; offsets count from its beginning.
  package let repairs: [Repair]

  /// The line of the text on which the part begins, 1 for the first.
  package let firstLine: Int

  /// Which speech of its file it is, 1 for the first; `nil` when the file was not split.
  package let speech: Int?

  /// What is told about it, at most one field of a name, in the order of `FieldName.known`, then
  /// in that of the names.
  package let fields: [Field]
}

extension DescribedDocument {
  init(_ part: DescribedPart, speech: Int?, fields: [Field], of lines: SourceLines) {
    let bytes = lines.bytes(of: part.lines)
    let repairs = PageFurniture.repairs(
      leavingOut: part.furniture(in: lines), of: lines, in: bytes)
    self.init(
      source: lines.source[bytes], repairs: repairs.map { $0.moved(by: -bytes.lowerBound) },
      firstLine: 1 + part.lines.lowerBound, speech: speech, fields: fields)
  }
}

extension Repair {
  fileprivate func moved(by distance: Int) -> Repair {
    Repair(
      kind: kind, source: source.lowerBound + distance..<source.upperBound + distance,
      replacement: replacement)
  }
}
