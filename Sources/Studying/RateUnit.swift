/// The number of characters that occurrences are told for.
package enum RateUnit: Int, CaseIterable, Sendable {
  case thousand = 1_000
  case tenThousand = 10_000
  case million = 1_000_000

  /// The unit of a name: in either script, or as a number.
  package init?(name: String) {
    switch name {
    case "千字", "1000": self = .thousand
    case "万字", "萬字", "10000": self = .tenThousand
    case "百万字", "百萬字", "1000000": self = .million
    default: return nil
    }
  }
}
