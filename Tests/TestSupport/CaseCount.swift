import Foundation

/// How many cases a test compared, for the table of `Scripts/count-cases`.
package enum CaseCount {
  private static let isTold = ProcessInfo.processInfo.environment["WENSOU_COUNT_CASES"] == "1"

  /// Prints a line when cases are counted.
  package static func tell(_ count: Int, _ what: String) {
    if isTold { print("cases\t\(count)\t\(what)") }
  }
}
