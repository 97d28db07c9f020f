internal import Corpus

/// What a text says of itself at its beginning: YAML between two lines `---`, or TOML between two
/// lines `+++`, which is recognised and not read.
struct FrontMatter {
  /// Its lines, the marks too.
  let lines: Range<Int>

  /// The keys of its first level and their values.
  let pairs: [YAMLMapping.Pair]

  /// Why nothing in it could be read.
  let fault: Diagnostic.Reason?

  /// The most lines and bytes it may take.
  private static let lineLimit = 200
  private static let byteLimit = 64 << 10

  private enum Mark: String, CaseIterable {
    case yaml = "---"
    case toml = "+++"
  }

  /// Whether the first bytes are those of a mark.
  static func mayBegin(_ utf8: [UInt8]) -> Bool {
    Mark.allCases.contains { utf8.starts(with: $0.rawValue.utf8) }
  }

  /// Fails when the text begins with something else: a rule of dashes opens no front matter.
  init?(of text: SourceLines) {
    guard text.count > 2, let mark = Mark.allCases.first(where: { Self.is($0, 0, in: text) }),
      let end = (1..<min(text.count, Self.lineLimit)).first(where: { Self.is(mark, $0, in: text) }),
      end > 1, text.bytes(of: 1..<end).count <= Self.byteLimit
    else { return nil }
    lines = 0..<end + 1
    let inner = text.bytes(of: 1..<end)
    switch mark {
    case .toml:
      guard Self.isMapping(1..<end, by: "=", in: text) else { return nil }
      (pairs, fault) = ([], .frontMatterInTOML)
    case .yaml:
      if let mapping = YAMLMapping(Array(text.source[inner])) {
        guard !mapping.pairs.isEmpty, mapping.pairs.allSatisfy({ Self.isKey($0.key) })
        else { return nil }
        (pairs, fault) = (mapping.pairs, nil)
      } else {
        guard Self.isMapping(1..<end, by: ":", in: text) else { return nil }
        (pairs, fault) = ([], .brokenFrontMatter)
      }
    }
  }

  private static func `is`(_ mark: Mark, _ line: Int, in text: SourceLines) -> Bool {
    text.source[text.content(of: line)].elementsEqual(mark.rawValue.utf8)
  }

  private static func isKey(_ key: String) -> Bool {
    1...40 ~= key.unicodeScalars.count && !key.contains { "\n,，。".contains($0) }
  }

  /// Whether at least half of the lines begin with one word and the sign behind a key, and the
  /// first with text does.
  private static func isMapping(
    _ lines: Range<Int>, by sign: Unicode.Scalar, in text: SourceLines
  ) -> Bool {
    let told = lines.map { text.text(of: $0) }
      .filter { !$0.isEmpty && !$0.folded.starts(with: ["#"]) && !$0.folded.starts(with: ["["]) }
    let keyed = told.map { line in
      let key = line.clean.prefix { $0 != sign }
      return key.count < line.count && isWord(LineText(key))
    }
    return keyed.first == true && 2 * keyed.count(where: { $0 }) >= keyed.count
  }

  private static func isWord(_ key: LineText) -> Bool {
    1...40 ~= key.count
      && key.folded.allSatisfy { $0.properties.isAlphabetic || "-_.\"".unicodeScalars.contains($0) }
  }
}
