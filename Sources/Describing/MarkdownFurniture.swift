internal import Analysis

/// What a Markdown text holds and does not show: comments of HTML, scripts, styles, and the marks of
/// emphasis, which would stand inside phrases.
///
/// They are kept in the stored text and left out of the index, line by line, so that no line break
/// is lost; see `PageFurniture`.
enum MarkdownFurniture {
  /// The repairs of a text, with those that leave such parts out in place of the ones inside them.
  static func adding(to repairs: [Repair], of source: [UInt8]) -> [Repair] {
    let hidden = hidden(in: source)
    let emphasis = without(MarkdownEmphasis.marks(in: source), in: hidden) { $0 }
    let places = (hidden + emphasis).sorted { $0.lowerBound < $1.lowerBound }
    guard !places.isEmpty else { return repairs }
    let others = without(repairs, in: places, at: \.source)
    let all = others + places.map { Repair(kind: .furniture, source: $0, replacement: "") }
    return all.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }

  /// Ascending elements without those that overlap one of some ascending places. Linear.
  private static func without<Element>(
    _ elements: [Element], in places: [Range<Int>], at range: (Element) -> Range<Int>
  ) -> [Element] {
    var next = places[...]
    return elements.filter { element in
      next = next.drop { $0.upperBound <= range(element).lowerBound }
      return next.first?.overlaps(range(element)) != true
    }
  }

  /// The parts, each cut at the ends of lines; what is never closed hides nothing.
  private static func hidden(in source: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var rest = source[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = source[start...]
      let mark = marks.first { rest.beginsInAnyCase(with: $0.opening) }
      guard let mark else {
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.end(of: mark.closing) else { return places }
      places += source[start..<end].split { $0 == 0x0A || $0 == 0x0D }.map(\.indices)
      rest = source[end...]
    }
    return places
  }

  private static let marks: [(opening: [UInt8], closing: [UInt8])] = [
    ("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes begin with a text in lower case, whatever their own case.
  fileprivate func beginsInAnyCase(with text: [UInt8]) -> Bool {
    count >= text.count
      && zip(self, text).allSatisfy { byte, lower in
        (0x41...0x5A ~= byte ? byte | 0x20 : byte) == lower
      }
  }

  /// Where the first occurrence of a text ends.
  fileprivate func end(of text: [UInt8]) -> Int? {
    indices.first { self[$0] == text[0] && self[$0...].beginsInAnyCase(with: text) }
      .map { $0 + text.count }
  }
}
