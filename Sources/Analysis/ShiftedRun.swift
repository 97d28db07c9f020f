/// GBK bytes that a byte-wise insertion of pinyin shifted, as in `獎?wù)潞凸と讼蠕h`.
///
/// How it came to be: a program put `(wù)` behind each 務, which is `84 D5`, and found those bytes
/// across 獎章, `AA 84 | D5 C2`. A reader of GBK then took `D5 (` for a broken character, wrote `?`,
/// and read each following byte with the wrong neighbour, until one of them was no first byte.
///
/// So in `漢?syllable)` the lost byte is the second one of the character that has this reading and
/// whose first byte is the second one of 漢. With it in front, the bytes that follow are read anew.
///
/// Laws: what is restored follows from the bytes alone. Where several characters fit, or a second
/// byte is lost, a gap stands for the lost character, and nothing is guessed.
struct ShiftedRun {
  /// One or more, ascending: runs that were restored and gaps.
  let repairs: [Repair]

  /// The run whose `?` is at `question`, behind the repair before it; `nil` when this is no trace
  /// of an insertion.
  init?(in source: [UInt8], at question: Int, after last: Repair?) {
    let isBehindInsertion = last?.kind == .pinyin && last?.source.upperBound == question
    let end = isBehindInsertion ? last?.source.lowerBound ?? question : question
    guard let mark = ShiftedMark(in: source, at: question, behind: end), !mark.lostBytes.isEmpty
    else { return nil }
    var reading = ShiftedReading(source, from: mark.end, lead: mark.lostByte)
    let isWhole = reading.readToEnd()
    let place = Place(mark: mark.range, body: mark.end..<reading.bodyEnd, end: reading.end)
    repairs =
      isWhole && (reading.restored.isEmpty || reading.isPlausible)
      ? Self.repairs(place, restored: reading.restored, lacksFirst: mark.lostByte == nil)
      : [Self.gap(mark.range)]
  }

  /// The `?syllable)`, the shifted characters behind it, and where the run ends, which is later when
  /// its last character is lost.
  private struct Place {
    let mark: Range<Int>
    let body: Range<Int>
    let end: Int
  }

  private static func repairs(
    _ place: Place, restored: [UInt32], lacksFirst: Bool
  ) -> [Repair] {
    if restored.isEmpty { return [gap(place.mark.lowerBound..<place.end)] }
    let start = lacksFirst ? place.body.lowerBound : place.mark.lowerBound
    var text = String.UnicodeScalarView()
    text.append(contentsOf: restored.compactMap(Unicode.Scalar.init))
    var repairs = [
      Repair(kind: .shifted, source: start..<place.body.upperBound, replacement: String(text))
    ]
    if lacksFirst { repairs.insert(gap(place.mark), at: 0) }
    if place.body.upperBound < place.end {
      repairs.append(gap(place.body.upperBound..<place.end))
    }
    return repairs
  }

  private static func gap(_ source: Range<Int>) -> Repair {
    Repair(kind: .gap, source: source, replacement: "\u{FFFD}")
  }
}
