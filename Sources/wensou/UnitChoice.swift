internal import ArgumentParser
internal import Studying

/// The characters that rates are told for.
struct UnitChoice: ExpressibleByArgument {
  let unit: RateUnit

  static let usual = UnitChoice(unit: .tenThousand)

  private init(unit: RateUnit) { self.unit = unit }

  init?(argument: String) {
    guard let unit = RateUnit(name: argument) else { return nil }
    self.unit = unit
  }
}
