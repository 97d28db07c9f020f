/// A line of a `.gitignore` (gitignore(5)).
struct IgnoreRule: Sendable {
  /// The line, from 1.
  let line: Int

  /// Whether what agrees is read after all.
  let isException: Bool

  private let isOfDirectories: Bool

  /// Whether the path from the file's directory on is compared, not only its last component.
  private let isAnchored: Bool

  private let pattern: IgnorePattern

  /// `nil` for empty lines, remarks, and patterns that agree with nothing.
  init?(_ text: some Collection<Unicode.Scalar>, line: Int) {
    var scalars = Self.withoutSpaces(text.map(\.value))
    guard let first = scalars.first, first != 0x23 else { return nil }
    isException = first == 0x21
    if isException { scalars.removeFirst() }
    isOfDirectories = scalars.last == 0x2F
    if isOfDirectories { scalars.removeLast() }
    isAnchored = scalars.contains(0x2F)
    if scalars.first == 0x2F { scalars.removeFirst() }
    guard !scalars.isEmpty, let pattern = IgnorePattern(scalars) else { return nil }
    (self.pattern, self.line) = (pattern, line)
  }

  /// Spaces at the end count only behind a backslash.
  private static func withoutSpaces(_ scalars: [UInt32]) -> [UInt32] {
    var (end, place) = (0, 0)
    while place < scalars.count {
      let isEscape = scalars[place] == 0x5C
      if scalars[place] != 0x20 { end = min(scalars.count, place + (isEscape ? 2 : 1)) }
      place += isEscape ? 2 : 1
    }
    return Array(scalars[..<end])
  }

  /// Whether the rule is about an entry, told by its path from the directory of the file on.
  func applies(to path: [UInt32], isDirectory: Bool) -> Bool {
    if isOfDirectories, !isDirectory { return false }
    if isAnchored { return pattern.matches(path) }
    let start = path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
    return pattern.matches(Array(path[start...]))
  }
}
