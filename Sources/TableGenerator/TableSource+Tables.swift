import CICU

extension TableSource {
  static func hanFolds(_ pairs: [UInt32: UInt32]) -> TableSource {
    let sources = pairs.keys.sorted()
    let lines = stride(from: 0, to: sources.count, by: 40).map { start in
      sources[start..<min(start + 40, sources.count)].flatMap { source in
        [source, pairs[source] ?? source].compactMap(Unicode.Scalar.init)
      }.text
    }
    return TableSource(
      name: "HanFoldTable",
      summary: "Traditional and variant Han characters, each followed by what it is folded to.",
      literals: [("pairs", "In code point order of the character that is folded.", lines)])
  }

  static func formFolds(_ pairs: [UInt32: UInt32]) -> TableSource {
    TableSource(
      name: "FormFoldTable",
      summary: "Forms of characters (case, width, compatibility) and what they are folded to.",
      literals: [
        (
          "shifts", "`first last step difference`, hexadecimal; every step-th one is folded.",
          FormShift.covering(pairs.filter { cicu_is_han($0.value) == 0 }).map(\.line)
        ),
        (
          "runs", "`first:targets`, targets of consecutive characters.",
          runs(pairs.filter { cicu_is_han($0.value) == 1 })
        ),
      ])
  }

  private static func runs(_ pairs: [UInt32: UInt32]) -> [String] {
    var lines: [String] = []
    var next: UInt32?
    for source in pairs.keys.sorted() {
      if source != next || (lines.last?.unicodeScalars.count ?? 0) >= 80 {
        lines.append("\(hexadecimal(source)):")
      }
      guard let target = pairs[source].flatMap(Unicode.Scalar.init) else { continue }
      lines[lines.count - 1].unicodeScalars.append(target)
      next = source + 1
    }
    return lines
  }

  static func textClasses() -> TableSource {
    TableSource(
      name: "TextClassTable", summary: "The characters of each class: `first last`, hexadecimal.",
      literals: [
        (
          "gram", "Letters, numbers, marks and private use (L*, N*, M*, Co).",
          ranges { cicu_is_word_character($0) == 1 }
        ),
        (
          "han", "Those of them whose script is Han.",
          ranges { cicu_is_word_character($0) == 1 && cicu_is_han($0) == 1 }
        ),
      ])
  }

  private static func ranges(where isIncluded: (UInt32) -> Bool) -> [String] {
    var ranges: [ClosedRange<UInt32>] = []
    for scalar in UInt32(0)...0x10FFFF where isIncluded(scalar) {
      if let last = ranges.last, last.upperBound + 1 == scalar {
        ranges[ranges.count - 1] = last.lowerBound...scalar
      } else {
        ranges.append(scalar...scalar)
      }
    }
    return ranges.map { "\(hexadecimal($0.lowerBound)) \(hexadecimal($0.upperBound))" }
  }

  static func pinyin(_ characters: [String: Set<UInt32>]) -> TableSource {
    let syllables = characters.keys.sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    return TableSource(
      name: "PinyinTable", summary: "The readings of Han characters: `syllable:characters`.",
      literals: [
        (
          "readings", "Toned syllables in NFC; a syllable has as many lines as it needs.",
          syllables.flatMap { syllable in
            (characters[syllable] ?? []).lines(of: 80).map { "\(syllable):\($0)" }
          }
        )
      ])
  }
}

/// A code point as the tables write it.
func hexadecimal(_ value: UInt32) -> String {
  String(value, radix: 16, uppercase: true)
}
