import Foundation

/// The toned readings of Han characters in Unihan's five pinyin fields.
struct Readings {
  /// The characters of each syllable; syllables in NFC and lower case.
  private(set) var charactersBySyllable: [String: Set<UInt32>] = [:]

  private static let letters = Set("abcdefghijklmnopqrstuvwxyzü".unicodeScalars)
  private static let toned = Set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ".unicodeScalars)

  init(_ unihan: Unihan) {
    for field in ["kMandarin", "kHanyuPinyin", "kXHC1983", "kTGHZ2013", "kHanyuPinlu"] {
      for (scalar, value) in unihan.values(Substring(field)) {
        for syllable in Self.syllables(value) {
          charactersBySyllable[syllable, default: []].insert(scalar)
        }
      }
    }
  }

  /// `10047.010:liǎo,le`, `liǎo(654) le(30101)` or `liǎo`.
  private static func syllables(_ value: Substring) -> [String] {
    value.split(separator: " ").flatMap { entry in
      let readings = entry.split(separator: ":").last ?? entry
      return readings.split(separator: ",").map { String($0.prefix { $0 != "(" }) }
    }.map { $0.precomposedStringWithCanonicalMapping.lowercased() }.filter(isToned)
  }

  /// Exactly one letter with a tone mark, all others plain.
  private static func isToned(_ syllable: String) -> Bool {
    let scalars = syllable.unicodeScalars
    return scalars.allSatisfy { letters.contains($0) || toned.contains($0) }
      && scalars.count(where: toned.contains) == 1
  }
}
