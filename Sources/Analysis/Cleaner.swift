/// Finds the damage of scraped pages that can be repaired without guessing.
///
/// - `(p)` directly behind a Han character is dropped when p is one toned syllable and a reading of
///   that character, or of one that is folded alike.
/// - What such an insertion shifted is read anew; where bytes are lost there is a gap; see
///   `ShiftedRun`.
/// - `&name;`, `&#n;` and `&#xh;` become their character, once: `&amp;nbsp;` becomes `&nbsp;`.
/// - A bare `ldquo;` or `rdquo;`, whose `&` was swallowed, becomes its quotation mark, but only
///   directly behind a dropped `(p)` or a gap.
/// - Characters that show nothing are dropped; see `InvisibleCharacters`.
///
/// Law: the repairs of a text are those of its lines (which end with a line feed), so that a text
/// can be cut between lines before or after.
package enum Cleaner {
  /// The repairs of a UTF-8 text, ascending and without overlap. Linear in its length.
  package static func repairs(in source: [UInt8]) -> [Repair] {
    var repairs: [Repair] = []
    var offset = 0
    while let start = DamageScan.firstCandidate(in: source.span, from: offset) {
      repairs += damage(in: source, at: start, after: repairs.last)
      offset = max(start + 1, repairs.last?.source.upperBound ?? 0)
      if let quote = repairs.last.flatMap({ bareQuote(in: source, behind: $0) }) {
        repairs.append(quote)
        offset = quote.source.upperBound
      }
    }
    return repairs
  }

  private static let bareQuotes = [("rdquo;", "”"), ("ldquo;", "“")]

  private static func damage(
    in source: [UInt8], at offset: Int, after last: Repair?
  ) -> [Repair] {
    switch source[offset] {
    case UInt8(ascii: "("):
      PinyinInsertion.range(in: source, at: offset)
        .map { [Repair(kind: .pinyin, source: $0, replacement: "")] } ?? []
    case UInt8(ascii: "&"):
      EntityReference(in: source, at: offset)
        .map { [Repair(kind: .entity, source: $0.range, replacement: $0.text)] } ?? []
    case UInt8(ascii: "?"):
      ShiftedRun(in: source, at: offset, after: last)?.repairs ?? []
    default:
      InvisibleCharacters.range(in: source, at: offset)
        .map { [Repair(kind: .invisible, source: $0, replacement: "")] } ?? []
    }
  }

  private static func bareQuote(in source: [UInt8], behind repair: Repair) -> Repair? {
    guard repair.kind == .pinyin || repair.kind == .gap else { return nil }
    let start = repair.source.upperBound
    for (name, mark) in bareQuotes where source[start...].starts(with: name.utf8) {
      return Repair(kind: .entity, source: start..<start + name.utf8.count, replacement: mark)
    }
    return nil
  }
}
