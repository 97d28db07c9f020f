internal import Foundation

/// How often answers of some confidence are wrong.
struct Calibration {
  private var total = [Int](repeating: 0, count: 11)
  private var wrong = [Int](repeating: 0, count: 11)

  mutating func add(confidence: Double, isRight: Bool) {
    let bin = Int(confidence * 10)
    total[bin] += 1
    if !isRight { wrong[bin] += 1 }
  }

  func print() {
    Swift.print("| confidence | answers | wrong |\n|---|---:|---:|")
    for bin in total.indices where total[bin] > 0 {
      let share = 100 * Double(wrong[bin]) / Double(total[bin])
      let range =
        bin == 10 ? "1" : String(format: "%.1f to %.1f", Double(bin) / 10, Double(bin + 1) / 10)
      Swift.print(
        "| \(range) | \(total[bin]) | \(wrong[bin]) (\(String(format: "%.2f", share)) %) |")
    }
  }
}
