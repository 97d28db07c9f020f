/// What lines of a concordance are sorted by.
public enum ConcordanceKey: Hashable, Sendable {
  /// What was found.
  case match
  /// The unit so many units before it, from 1.
  case left(Int)
  /// The unit so many units behind it, from 1.
  case right(Int)

  /// The greatest distance.
  public static let farthest = 99

  /// The keys of a list such as `1R,2R,0,1L`: numbers with `L` or `R`, 0 for what was found; `nil` for
  /// anything else. Full-width characters and 、 are read too, spaces do not matter.
  public static func list(_ text: String) -> [ConcordanceKey]? {
    let parts = text.inHalfWidth.lowercased().filter { $0 != " " }
      .split(omittingEmptySubsequences: false) { $0 == "," || $0 == "、" }
    let keys = parts.compactMap { ConcordanceKey(key: $0) }
    return keys.count == parts.count ? keys : nil
  }

  private init?(key: Substring) {
    if key == "0" {
      self = .match
      return
    }
    guard let side = key.last, key.dropLast().allSatisfy(\.isASCII), key.first?.isNumber ?? false,
      let distance = Int(key.dropLast()), 1...Self.farthest ~= distance
    else { return nil }
    switch side {
    case "l": self = .left(distance)
    case "r": self = .right(distance)
    default: return nil
    }
  }
}
