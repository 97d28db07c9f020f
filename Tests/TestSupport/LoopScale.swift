import Foundation

/// How large the loops over random inputs are.
package enum LoopScale {
  /// A number of rounds, twenty times as many with `WENSOU_LONG_TESTS=1`.
  package static func rounds(_ count: Int) -> Int {
    ProcessInfo.processInfo.environment["WENSOU_LONG_TESTS"] == "1" ? 20 * count : count
  }
}
