/// Colours that people who do not tell red from green can tell apart (Okabe and Ito, Color Universal Design,
/// 2008), without the yellow, which is too light for lines on white.
enum ChartColor {
  /// The colour of the n-th of several things.
  static func of(_ number: Int) -> String { all[number % all.count] }

  private static let all = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000",
  ]

  /// Axes.
  static let axis = "#666"

  /// What helps the eye along.
  static let grid = "#ddd"

  /// Where nothing is known.
  static let missing = "#eee"
}
