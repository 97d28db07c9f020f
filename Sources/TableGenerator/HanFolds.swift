/// Which Han character is folded to which: Traditional to Simplified, and variants.
///
/// In this order, the first that speaks decides:
/// 1. ICU's Hant-Hans;
/// 2. OpenCC's and Unihan's Simplified form (kSimplifiedVariant), the commoner of the two; Unihan
///    is not asked about a character that is standard or is also its own Simplified form;
/// 3. Unihan's kSemanticVariant and kZVariant and OpenCC's pairs, read both ways, for a character
///    that no standard knows when exactly one of its variants is common.
///
/// "Common" is being in GB 2312 and in the Table of General Standard Chinese Characters; the
/// Traditional characters of daily use are level 1 of Big5.
struct HanFolds {
  private let simplified: [UInt32: UInt32]
  private let variants: [UInt32: Set<UInt32>]
  private let standing: Standing

  init(
    simplifications: [UInt32: UInt32], opencc: OpenCCCharacters, variants: Unihan, mappings: Unihan
  ) {
    standing = Standing(mappings)
    simplified = Self.simplified(
      icu: simplifications, opencc: opencc.pairs,
      unihan: variants.variants("kSimplifiedVariant"), standing: standing)
    self.variants = Self.symmetric(
      [
        variants.variants("kSemanticVariant"), variants.variants("kZVariant"),
        opencc.pairs.mapValues { [$0] },
      ])
  }

  /// The pairs, closed under chains: no target is a source. Characters that are themselves forms
  /// of another character are left to the other table.
  func pairs(excluding forms: Set<UInt32>) -> [UInt32: UInt32] {
    let merged = simplified.merging(variantPairs()) { $1 }
    var pairs: [UInt32: UInt32] = [:]
    for scalar in merged.keys where !forms.contains(scalar) {
      let end = end(of: scalar, in: merged)
      if end != scalar { pairs[scalar] = end }
    }
    return pairs
  }

  private static func simplified(
    icu: [UInt32: UInt32], opencc: [UInt32: UInt32], unihan: [UInt32: [UInt32]],
    standing: Standing
  ) -> [UInt32: UInt32] {
    var pairs = icu
    for scalar in Set(opencc.keys).union(unihan.keys) where icu[scalar] == nil {
      var candidates = unihan[scalar] ?? []
      if candidates.contains(scalar) || standing.isStandard(scalar) { candidates = [] }
      if let target = opencc[scalar] { candidates.append(target) }
      guard let best = candidates.min(by: standing.isCommoner) else { continue }
      if best <= 0xFFFF || !standing.isInGB2312(scalar) { pairs[scalar] = best }
    }
    return pairs
  }

  private static func symmetric(_ fields: [[UInt32: [UInt32]]]) -> [UInt32: Set<UInt32>] {
    var variants: [UInt32: Set<UInt32>] = [:]
    for (scalar, others) in fields.joined() {
      for other in others where other != scalar {
        variants[scalar, default: []].insert(other)
        variants[other, default: []].insert(scalar)
      }
    }
    return variants
  }

  /// Rule 3. What is merged is the end of the character's chain, so that 諮 → 谘 → 咨.
  private func variantPairs() -> [UInt32: UInt32] {
    var targets: [UInt32: Set<UInt32>] = [:]
    for (scalar, others) in variants {
      let end = end(of: scalar, in: simplified)
      guard isRare(scalar, end: end) else { continue }
      let ends = others.map { self.end(of: $0, in: simplified) }
      targets[end, default: []].formUnion(ends.filter(standing.isCommon))
    }
    return targets.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// Whether no standard knows the end of the chain; a Traditional character of daily use (妳) must
  /// have a Simplified form for that to count.
  private func isRare(_ scalar: UInt32, end: UInt32) -> Bool {
    if [scalar, end].contains(where: standing.isStandard) || standing.isInGB2312(scalar) {
      return false
    }
    return end != scalar || !standing.isInDailyUse(scalar)
  }

  /// Follows the chain; of a cycle (薴 → 苧 → 苎 → 苧) the commonest member.
  private func end(of scalar: UInt32, in pairs: [UInt32: UInt32]) -> UInt32 {
    var path = [scalar]
    while let next = pairs[path[path.count - 1]] {
      if let first = path.firstIndex(of: next) {
        return path[first...].min(by: standing.isCommoner) ?? scalar
      }
      path.append(next)
    }
    return path[path.count - 1]
  }
}
