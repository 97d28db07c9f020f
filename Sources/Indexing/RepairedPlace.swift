package import Analysis

/// A repair as a reader wants to see it.
package struct RepairedPlace: Hashable, Sendable {
  /// The damage.
  package let kind: Repair.Kind

  /// The line of the file on which it begins, from 1.
  package let line: Int

  /// The characters of the source text that were replaced.
  package let original: String

  /// What the clean text has instead; empty for what was dropped.
  package let replacement: String

  /// A place made of its parts.
  package init(kind: Repair.Kind, line: Int, original: String, replacement: String) {
    self.kind = kind
    self.line = line
    self.original = original
    self.replacement = replacement
  }

  /// The places of repairs, which ascend, in a text that begins on a line of its file.
  static func places(of repairs: [Repair], in source: [UInt8], firstLine: Int) -> [RepairedPlace] {
    var (line, counted) = (firstLine, 0)
    return repairs.map { repair in
      line += source[counted..<repair.source.lowerBound].count { $0 == 0x0A }
      counted = repair.source.lowerBound
      return RepairedPlace(
        kind: repair.kind, line: line,
        original: String(decoding: source[repair.source], as: UTF8.self),
        replacement: repair.replacement)
    }
  }
}
