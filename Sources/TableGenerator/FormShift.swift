/// Characters at equal steps that are all folded by the same difference.
struct FormShift {
  private let first: UInt32
  private var last: UInt32
  private var step: UInt32
  private let difference: Int64

  /// The shortest greedy list that folds exactly these pairs; steps of 1 and 2 only.
  static func covering(_ pairs: [UInt32: UInt32]) -> [FormShift] {
    var shifts: [FormShift] = []
    for (source, target) in pairs.sorted(by: { $0.key < $1.key }) {
      let single = FormShift(source: source, target: target)
      if let open = shifts.last?.extended(by: single) {
        shifts[shifts.count - 1] = open
      } else {
        shifts.append(single)
      }
    }
    return shifts
  }

  var line: String {
    let sign = difference < 0 ? "-" : "+"
    let size = String(difference.magnitude, radix: 16, uppercase: true)
    return "\(hexadecimal(first)) \(hexadecimal(last)) \(step) \(sign)\(size)"
  }

  private init(source: UInt32, target: UInt32) {
    first = source
    last = source
    step = 1
    difference = Int64(target) - Int64(source)
  }

  private func extended(by next: FormShift) -> FormShift? {
    let gap = next.first - last
    let isFree = first == last && gap <= 2
    guard next.difference == difference, isFree || gap == step else { return nil }
    var longer = self
    longer.last = next.first
    longer.step = gap
    return longer
  }
}
