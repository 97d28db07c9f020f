internal import Foundation

/// The lines that are printed.
enum Report {
  /// The medians of the times of a stage, and the rate.
  static func line(_ name: String, _ times: [ElapsedTime], byteCount: Int) -> String {
    let processor = median(times.map(\.processor))
    return name.padding(toLength: 20, withPad: " ", startingAt: 0)
      + String(
        format: "%8.3f s wall %8.3f s CPU %8.1f MB/s", median(times.map(\.wall)), processor,
        Double(byteCount) / max(processor, 1e-9) / 1e6)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
