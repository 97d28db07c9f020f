/// The smallest of the numbers that it is shown, each once.
///
/// Cost: a comparison for most numbers once it is full.
struct SmallestNumbers {
  private let capacity: Int

  /// Ascending.
  private(set) var numbers: [UInt32] = []

  /// What is not below this is not kept.
  private var limit = UInt64(UInt32.max) + 1

  /// Keeps so many.
  init(capacity: Int) {
    self.capacity = capacity
    numbers.reserveCapacity(capacity + 1)
  }

  /// Shows a number.
  @inline(__always)
  mutating func insert(_ number: UInt32) {
    if UInt64(number) < limit { keep(number) }
  }

  @inline(never)
  private mutating func keep(_ number: UInt32) {
    let place = numbers.partitionPoint { $0 < number }
    if place < numbers.count, numbers[place] == number { return }
    numbers.insert(number, at: place)
    if numbers.count > capacity { numbers.removeLast() }
    if numbers.count == capacity, let last = numbers.last { limit = UInt64(last) }
  }
}
