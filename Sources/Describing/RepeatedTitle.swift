/// The title of a file that opens each of its speeches: with the number of the speech in brackets
/// behind it (`工会工作报告（二）`), or alone on its line before a salutation.
///
/// It must name a kind of text, and open the file. Without numbers nothing but a salutation tells it
/// from the head of a page, which stands again on every page.
enum RepeatedTitle {
  /// The lines that are the title and what each opens, the numbers as they stand or from 1; empty
  /// when they are in doubt.
  static func markers(in lines: SourceLines) -> [(line: Int, marker: SpeechMarker)] {
    guard let first = (0..<lines.count).first(where: { !lines.content(of: $0).isEmpty }),
      4...120 ~= lines.content(of: first).count
    else { return [] }
    let title = lines.text(of: first).withoutNumber
    guard title.text.count > 3, KindReader.kind(of: title.text) != nil else { return [] }
    let length = lines.content(of: first).count
    let places = (first..<lines.count).compactMap { line -> (line: Int, number: Int?)? in
      guard abs(lines.content(of: line).count - length) <= 12 else { return nil }
      let other = lines.text(of: line).withoutNumber
      return other.text.folded == title.text.folded ? (line, other.number) : nil
    }
    let numbers = places.compactMap(\.number)
    guard
      numbers.isEmpty
        ? places.allSatisfy({ isGreeted($0.line, in: lines) })
        : numbers.count == places.count
    else { return [] }
    return zip(places, numbers.isEmpty ? Array(1...places.count) : numbers).map {
      ($0.line, SpeechMarker(title: title.text, number: $1))
    }
  }

  private static func isGreeted(_ line: Int, in lines: SourceLines) -> Bool {
    (line + 1..<min(line + 6, lines.count)).contains {
      Salutation.isSalutation(lines.text(of: $0))
    }
  }
}

extension LineText {
  /// The line without a number in brackets at its end, and the number.
  fileprivate var withoutNumber: (text: LineText, number: Int?) {
    guard folded.last == ")", let open = folded.lastIndex(of: "("),
      let (number, end) = Numeral.read(at: open + 1, in: self), end + 1 == count
    else { return (self, nil) }
    return (prefix(upTo: open), number)
  }
}
