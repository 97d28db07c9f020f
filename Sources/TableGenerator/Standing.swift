/// How common a Han character is, by the standards that list it.
struct Standing {
  private let gb2312: Set<UInt32>
  private let standard: Set<UInt32>
  private let dailyUse: Set<UInt32>

  /// Big5 level 1, "frequently used characters".
  private static let levelOne = 0xA440...0xC67E

  init(_ mappings: Unihan) {
    gb2312 = Set(mappings.values("kGB0").keys)
    standard = Set(mappings.values("kTGH").keys)
    dailyUse = Set(
      mappings.values("kBigFive").filter { _, code in
        Int(code, radix: 16).map(Self.levelOne.contains) ?? false
      }.keys)
  }

  func isInGB2312(_ scalar: UInt32) -> Bool { gb2312.contains(scalar) }

  /// Whether the Table of General Standard Chinese Characters (2013) has it.
  func isStandard(_ scalar: UInt32) -> Bool { standard.contains(scalar) }

  func isInDailyUse(_ scalar: UInt32) -> Bool { dailyUse.contains(scalar) }

  func isCommon(_ scalar: UInt32) -> Bool { isInGB2312(scalar) && isStandard(scalar) }

  /// A strict total order: standards first, then the smaller code point.
  func isCommoner(_ first: UInt32, _ second: UInt32) -> Bool {
    rank(first) < rank(second)
  }

  private func rank(_ scalar: UInt32) -> (Int, UInt32) {
    let standards = (isInGB2312(scalar) ? 1 : 0) + (isStandard(scalar) ? 1 : 0)
    return (scalar > 0xFFFF ? 3 : 2 - standards, scalar)
  }
}
