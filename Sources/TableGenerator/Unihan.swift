/// One file of the Unihan database: `U+4E00<TAB>kField<TAB>value`, UAX #38.
struct Unihan {
  private var fields: [Substring: [UInt32: Substring]] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") where line.hasPrefix("U+") {
      let columns = line.split(separator: "\t", maxSplits: 2)
      guard columns.count == 3, let scalar = Self.scalar(columns[0]) else { continue }
      fields[columns[1], default: [:]][scalar] = columns[2]
    }
  }

  /// The values of a field, keyed by character.
  func values(_ field: Substring) -> [UInt32: Substring] {
    fields[field] ?? [:]
  }

  /// The characters that a variant field names: `U+4E48<kMatthews U+5E7A`.
  func variants(_ field: Substring) -> [UInt32: [UInt32]] {
    values(field).mapValues { value in
      value.split(separator: " ").compactMap { name in
        name.split(separator: "<").first.flatMap(Self.scalar)
      }
    }
  }

  private static func scalar(_ name: Substring) -> UInt32? {
    UInt32(name.dropFirst(2), radix: 16)
  }
}
