internal import Analysis
internal import Corpus

/// A source text by lines, and the clean text of each.
///
/// Law: the ranges join to the text; each ends with its line feed, but perhaps the last.
struct SourceLines {
  /// The longest beginning of a line that is looked at, in bytes.
  static let lookLimit = 1_200

  let source: [UInt8]
  let repairs: [Repair]
  let ranges: [Range<Int>]

  init(source: [UInt8], repairs: [Repair]) {
    self.source = source
    self.repairs = repairs
    var ranges: [Range<Int>] = []
    var start = 0
    while let end = source.span.firstIndex(of: 0x0A, from: start) {
      ranges.append(start..<end + 1)
      start = end + 1
    }
    if start < source.count { ranges.append(start..<source.count) }
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  /// The bytes of some lines.
  func bytes(of lines: Range<Int>) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return ranges[first].lowerBound..<ranges[last].upperBound
  }

  /// The line's bytes without its break and white space of ASCII around it.
  func content(of line: Int) -> Range<Int> {
    let range = ranges[line]
    guard let first = source[range].firstIndex(where: { !Self.isBlank($0) }),
      let last = source[range].lastIndex(where: { !Self.isBlank($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  /// The clean text of a line, or of its beginning when it is longer than `lookLimit`.
  func text(of line: Int) -> LineText {
    var content = content(of: line)
    if content.count > Self.lookLimit {
      content = content.lowerBound..<characterStart(before: content.lowerBound + Self.lookLimit)
    }
    let repairs = repairs(in: content)
    if repairs.isEmpty { return LineText(utf8: source.span.extracting(content)) }
    var clean: [UInt8] = []
    var end = content.lowerBound
    for repair in repairs where repair.source.lowerBound >= end {
      clean += source[end..<repair.source.lowerBound]
      clean += repair.replacement.utf8
      end = repair.source.upperBound
    }
    clean += source[min(end, content.upperBound)..<content.upperBound]
    return LineText(utf8: clean.span)
  }

  /// The lines that hold one of these characters of three bytes, ascending.
  func lines(holding characters: [Unicode.Scalar]) -> [Int] {
    Set(characters.flatMap { lines(holding: $0) }).sorted()
  }

  private func lines(holding character: Unicode.Scalar) -> [Int] {
    var found: [Int] = []
    var line = 0
    var search = CharacterSearch(for: character)
    while let place = search.next(in: source.span) {
      while ranges[line].upperBound <= place { line += 1 }
      found.append(line)
      search.skip(to: ranges[line].upperBound)
    }
    return found
  }

  /// The repairs inside a range, ascending.
  func repairs(in range: Range<Int>) -> ArraySlice<Repair> {
    let first = partition { $0.source.lowerBound >= range.lowerBound }
    let end = partition { $0.source.upperBound > range.upperBound }
    return first < end ? repairs[first..<end] : []
  }

  private func characterStart(before offset: Int) -> Int {
    var offset = offset
    while offset > 0, source[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The number of repairs before the first that satisfies the condition, as all behind it do.
  private func partition(_ isBehind: (Repair) -> Bool) -> Int {
    var (low, high) = (0, repairs.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(repairs[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
