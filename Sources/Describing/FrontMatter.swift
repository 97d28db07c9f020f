/// What a text says of itself in YAML between two lines `---` at its beginning.
struct FrontMatter {
  /// Its lines, the marks too.
  let lines: Range<Int>

  /// The keys of its first level and their values.
  let pairs: [YAMLMapping.Pair]

  /// The most lines and bytes it may take.
  private static let lineLimit = 200
  private static let byteLimit = 64 << 10

  /// Fails when the text does not begin with a mapping: a rule of dashes opens no front matter.
  init?(of text: SourceLines) {
    guard text.count > 2, Self.isMark(0, in: text),
      let end = (1..<min(text.count, Self.lineLimit)).first(where: { Self.isMark($0, in: text) }),
      end > 1
    else { return nil }
    let bytes = text.bytes(of: 1..<end)
    guard bytes.count <= Self.byteLimit,
      let mapping = YAMLMapping(Array(text.source[bytes])),
      !mapping.pairs.isEmpty, mapping.pairs.allSatisfy({ Self.isKey($0.key) })
    else { return nil }
    lines = 0..<end + 1
    pairs = mapping.pairs
  }

  private static func isMark(_ line: Int, in text: SourceLines) -> Bool {
    text.source[text.content(of: line)].elementsEqual("---".utf8)
  }

  private static func isKey(_ key: String) -> Bool {
    1...40 ~= key.unicodeScalars.count && !key.contains { "\n,，。".contains($0) }
  }
}
