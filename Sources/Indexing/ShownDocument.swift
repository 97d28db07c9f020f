package import Analysis
internal import Describing

/// A document to be read, from an index or from a file.
package struct ShownDocument: Hashable, Sendable {
  /// A heading and where it stands.
  package struct Heading: Hashable, Sendable {
    /// The line of the file on which it begins.
    package let line: Int
    /// The depth, 1 for the outermost.
    package let level: Int
    /// Its clean text.
    package let text: String
  }

  /// What its text is called in the index.
  package let name: String

  /// Which speech of its file it is, from 1; `nil` when the file was not split.
  package let speech: Int?

  /// The value of the field of the title.
  package let title: String?

  /// The line of the file on which it begins, from 1.
  package let firstLine: Int

  /// Its source text, UTF-8.
  package let source: [UInt8]

  /// What leads from the source text to the clean text: ascending, without overlap, inside it.
  package let repairs: [Repair]

  /// Where pages begin; empty when the format has none.
  package let pages: [PageStart]

  /// The place it is about and who speaks, as far as that is known.
  package let names: [String]

  /// A document made of its parts; fails when the repairs cannot be those of the source.
  package init(
    name: String, speech: Int? = nil, title: String? = nil, firstLine: Int = 1, source: [UInt8],
    repairs: [Repair] = [], pages: [PageStart] = [], names: [String] = []
  ) throws(AnalysisError) {
    _ = try OffsetMap(repairs: repairs, sourceLength: source.count)
    self.name = name
    self.speech = speech
    self.title = title
    self.firstLine = firstLine
    self.source = source
    self.repairs = repairs
    self.pages = pages
    self.names = names
  }

  init(
    _ description: DocumentDescription, source: [UInt8], repairs: [Repair]
  ) throws(AnalysisError) {
    try self.init(
      name: description.name, speech: description.speech,
      title: description.fields.first { $0.name == .title }?.value,
      firstLine: description.firstLine, source: source, repairs: repairs, pages: description.pages,
      names: description.fields.filter { [.place, .speaker].contains($0.name) }.map(\.value))
  }

  /// The lines of the file that it fills.
  package var lines: ClosedRange<Int> {
    firstLine...firstLine + source.dropLast().count { $0 == 0x0A }
  }

  /// The outline of the clean text, in its order.
  package func headings() throws(AnalysisError) -> [Heading] {
    let clean = try CleanText(source: source, repairs: repairs)
    let headings = Outline.headings(in: FoldedText(clean: clean.utf8).scalars)
    let ends = headings.flatMap { [$0.positions.lowerBound, $0.positions.upperBound] }
    let offsets = CharacterOffsets.utf8Offsets(ofAscendingPositions: ends, in: clean.utf8)
    var (line, counted) = (firstLine, 0)
    return headings.enumerated().map { number, heading in
      let range = offsets[2 * number]..<offsets[2 * number + 1]
      let start = clean.offsets.sourceOffset(ofCleanStart: range.lowerBound)
      line += source[counted..<max(counted, start)].count { $0 == 0x0A }
      counted = max(counted, start)
      return Heading(
        line: line, level: heading.level,
        text: String(decoding: clean.utf8[range], as: UTF8.self))
    }
  }
}
