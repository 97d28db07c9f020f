import Foundation

/// How much the randomized tests do: with `WENSOU_LONG_TESTS=1` ten times as much as else.
package enum LongTests {
  /// `count`, enlarged when long tests are asked for.
  package static func rounds(_ count: Int) -> Int { isOn ? count * 10 : count }

  package static let isOn = ProcessInfo.processInfo.environment["WENSOU_LONG_TESTS"] == "1"
}
