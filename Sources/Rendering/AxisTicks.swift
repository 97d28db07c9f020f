/// Where an axis from 0 to a greatest value has marks: at multiples of 1, 2 or 5 times a power of ten.
struct AxisTicks {
  /// Their distance.
  let step: Double

  /// How many there are above 0.
  let count: Int

  /// At most six marks that reach at least `greatest`, which is finite and not negative.
  init(to greatest: Double) {
    guard greatest > 1e-9 else {
      (step, count) = (1, 1)
      return
    }
    var power = 1e-9
    while power * 10 <= greatest { power *= 10 }
    let step = [0.2, 0.5, 1, 2, 5].map { $0 * power }.first { $0 * 6 >= greatest } ?? 10 * power
    (self.step, count) = (step, max(1, Int((greatest / step - 1e-9).rounded(.up))))
  }

  /// The greatest value on the axis.
  var end: Double { step * Double(count) }

  /// The marks, 0 among them.
  var values: [Double] { (0...count).map { Double($0) * step } }

  /// A mark as text.
  func text(of value: Double) -> String {
    let digits = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : step >= 0.001 ? 3 : 4
    return FixedNumber.text(value, digits: digits)
  }
}
