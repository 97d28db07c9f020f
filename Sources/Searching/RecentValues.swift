/// Values that are made when they are asked for; some of those that were asked for first are kept.
///
/// Memory: so many bytes, and the values that are asked for next to each other.
package struct RecentValues<Key: Hashable, Value> {
  private let capacity: Int
  private var values: [Key: (value: Value, size: Int)] = [:]
  /// The keys of the values, in the order in which they were made.
  private var order: [Key] = []
  private var size = 0

  /// No value yet; keeps so many bytes of them.
  package init(capacity: Int) {
    self.capacity = capacity
  }

  /// The value of a key, made together with its bytes if it is not kept.
  package mutating func value<Failure: Error>(
    of key: Key, make: () throws(Failure) -> (value: Value, size: Int)
  ) throws(Failure) -> Value {
    if let kept = values[key] { return kept.value }
    let made = try make()
    if size > capacity { forget() }
    values[key] = made
    order.append(key)
    size += made.size
    return made.value
  }

  /// Forgets the older half.
  private mutating func forget() {
    for key in order.prefix((order.count + 1) / 2) {
      size -= values.removeValue(forKey: key)?.size ?? 0
    }
    order.removeFirst((order.count + 1) / 2)
  }
}

extension RecentValues: Sendable where Key: Sendable, Value: Sendable {}
