internal import Analysis

/// Finds the speeches of a file that holds several, as pages named `工会讲话3篇` do.
///
/// A file is divided only when it leaves no doubt: its marker lines (see `SpeechMarker`) are all of
/// one kind, count 1, 2, 3 … without a gap, and each has a speech behind it. So a single marker and
/// markers out of order leave the file whole, and so does a table of contents unless its speeches
/// follow. The file's title may be the marker (`RepeatedTitle`). `第一篇` opens a part of a law or
/// a plan too; such markers divide only when each speech also has a salutation of its own, or names
/// its kind.
enum SpeechDivision {
  /// The fewest bytes of text between two markers: some 100 characters.
  static let shortestSpeech = 300

  /// A speech of a file.
  struct Speech {
    /// Its lines. What stands before the first marker belongs to the first speech.
    let lines: Range<Int>

    /// The line of the marker, and what it says.
    let opening: (line: Int, marker: SpeechMarker)
  }

  /// The speeches, two at least, which together are all lines; empty when the file stays whole.
  static func speeches(in lines: SourceLines) -> [Speech] {
    let series = [candidates(in: lines), RepeatedTitle.markers(in: lines)]
    guard
      let markers = series.flatMap({ readings(of: $0, in: lines) })
        .first(where: { divides($0, lines) })
    else { return [] }
    let starts = [0] + markers.dropFirst().map(\.line)
    let ends = starts.dropFirst() + [lines.count]
    return zip(markers, zip(starts, ends)).map { Speech(lines: $1.0..<$1.1, opening: $0) }
  }

  private static func divides(_ markers: [Candidate], _ lines: SourceLines) -> Bool {
    guard markers.count > 1, isOneCount(markers.map(\.marker)), let first = markers.first?.marker
    else { return false }
    return allAreSpeeches(markers.map(\.line), in: lines)
      && (first.kind.form != .ordinal || allAreToldApart(markers, in: lines))
      && markers.allSatisfy { !isInsideRepair($0.line, in: lines) }
  }

  private typealias Candidate = (line: Int, marker: SpeechMarker)

  /// All marker lines, which hold 篇, or 文 as in 范文 and 例文.
  private static func candidates(in lines: SourceLines) -> [Candidate] {
    lines.lines(holding: ["篇", "文"]).compactMap { line in
      guard mayBeMarker(line, in: lines), let marker = SpeechMarker(lines.text(of: line))
      else { return nil }
      return (line, marker)
    }
  }

  /// The marker lines, and the same without a table of contents or the first line of the file, which
  /// may tell the part of a page as `工会讲话3篇(3)` does.
  private static func readings(of markers: [Candidate], in lines: SourceLines) -> [[Candidate]] {
    let title = (0..<lines.count).first { !lines.content(of: $0).isEmpty }
    let isTitled = markers.first.map { $0.line == title && $0.marker.kind.form == .part } ?? false
    let rest = isTitled ? Array(markers.dropFirst()) : markers
    return [markers, rest, Array(rest.dropFirst(contentsCount(of: rest, in: lines)))]
  }

  /// How many of the markers are a table of contents: half of them, with nothing between them, when
  /// the others begin the count anew.
  private static func contentsCount(of markers: [Candidate], in lines: SourceLines) -> Int {
    let count = markers.count / 2
    guard count > 1, 2 * count == markers.count, markers[count].marker.number == 1 else { return 0 }
    let contents = markers[..<count].map(\.line)
    let isTogether = zip(contents, contents.dropFirst()).allSatisfy { line, next in
      (line + 1..<next).allSatisfy { lines.content(of: $0).isEmpty }
    }
    return isTogether ? count : 0
  }

  /// Kinds with a stem and without may be mixed, but the stems that are there must be equal.
  private static func isOneCount(_ markers: [SpeechMarker]) -> Bool {
    Set(markers.map(\.kind.form)).count == 1
      && Set(markers.map(\.kind.stem)).subtracting([[]]).count <= 1
      && markers.map(\.number) == Array(1...markers.count)
  }

  private static func allAreSpeeches(_ starts: [Int], in lines: SourceLines) -> Bool {
    let ends = starts.dropFirst() + [lines.count]
    return zip(starts, ends).allSatisfy { start, end in
      let length = (start + 1..<end).reduce(0) { $0 + lines.content(of: $1).count }
      return length >= shortestSpeech
    }
  }

  private static func allAreToldApart(_ markers: [Candidate], in lines: SourceLines) -> Bool {
    markers.allSatisfy { line, marker in
      KindReader.kind(of: marker.title) != nil
        || (line + 1..<min(line + 6, lines.count)).contains {
          Salutation.isSalutation(lines.text(of: $0))
        }
    }
  }

  private static func isInsideRepair(_ line: Int, in lines: SourceLines) -> Bool {
    let offset = lines.ranges[line].lowerBound
    return lines.repairs.contains { $0.source.lowerBound < offset && offset < $0.source.upperBound }
  }

  /// A fast no for nearly all lines: those that are too long for a marker.
  private static func mayBeMarker(_ line: Int, in lines: SourceLines) -> Bool {
    let range = lines.ranges[line]
    guard !isTooLong(lines.source.span.extracting(range)) || !lines.repairs(in: range).isEmpty
    else { return false }
    return lines.content(of: line).count <= SourceLines.lookLimit
  }

  /// Whether there are more Han characters than a marker has characters, as their first bytes tell;
  /// unless some of them are dropped by repairs.
  private static func isTooLong(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 3 * SpeechMarker.lengthLimit else { return false }
    var count = 0
    for index in bytes.indices where 0xE4...0xE9 ~= bytes[index] {
      count += 1
      if count > SpeechMarker.lengthLimit { return true }
    }
    return false
  }
}
