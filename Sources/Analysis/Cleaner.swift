/// Finds the damage of scraped pages that can be repaired without guessing.
///
/// - `(p)` directly behind a Han character is dropped when p is one toned syllable and a reading of
///   that character, or of one that is folded alike.
/// - `&name;`, `&#n;` and `&#xh;` become their character, once: `&amp;nbsp;` becomes `&nbsp;`.
/// - A bare `ldquo;` or `rdquo;`, whose `&` was swallowed, becomes its quotation mark, but only
///   directly behind a dropped `(p)` or behind what shifted bytes left of one.
package enum Cleaner {
  /// The repairs of a UTF-8 text, ascending and without overlap. Linear in its length.
  package static func repairs(in source: [UInt8]) -> [Repair] {
    var repairs: [Repair] = []
    var offset = 0
    while offset < source.count {
      if isCandidate(source[offset]),
        let repair = repair(in: source, at: offset, after: repairs.last)
      {
        repairs.append(repair)
        offset = repair.source.upperBound
      } else {
        offset += 1
      }
    }
    return repairs
  }

  private static let bareQuotes = [("rdquo;", "”"), ("ldquo;", "“")]

  @inline(__always)
  private static func isCandidate(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: ";")
  }

  private static func repair(
    in source: [UInt8], at offset: Int, after last: Repair?
  ) -> Repair? {
    switch source[offset] {
    case UInt8(ascii: "("):
      PinyinInsertion.range(in: source, at: offset)
        .map { Repair(kind: .pinyin, source: $0, replacement: "") }
    case UInt8(ascii: "&"):
      EntityReference(in: source, at: offset)
        .map { Repair(kind: .entity, source: $0.range, replacement: String($0.scalar)) }
    default:
      bareQuote(in: source, endingAt: offset + 1, after: last)
    }
  }

  private static func bareQuote(
    in source: [UInt8], endingAt end: Int, after last: Repair?
  ) -> Repair? {
    guard end > 1, source[end - 2] == UInt8(ascii: "o") else { return nil }
    for (name, mark) in bareQuotes {
      let start = end - name.utf8.count
      guard start > 0, source[start..<end].elementsEqual(name.utf8) else { continue }
      let isAfterInsertion = last?.kind == .pinyin && last?.source.upperBound == start
      if isAfterInsertion || PinyinInsertion.isResidue(in: source, before: start) {
        return Repair(kind: .entity, source: start..<end, replacement: mark)
      }
    }
    return nil
  }
}
