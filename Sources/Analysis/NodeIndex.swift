/// A hash table from keys to numbers that only grows: open addressing, at most half full.
struct NodeIndex {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  /// No key has this value.
  private static let free = UInt64.max

  /// A table for about `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: Self.free, count: size)
    values = [Int32](repeating: 0, count: size)
  }

  /// The value of `key`; when it has none, it gets `new`. A key is below `UInt64.max`.
  mutating func value(of key: UInt64, orInsert new: Int) -> Int {
    let place = place(of: key)
    if keys[place] == key { return Int(values[place]) }
    keys[place] = key
    values[place] = Int32(new)
    count += 1
    if count * 2 > keys.count { grow() }
    return new
  }

  /// Where the key is or would be.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while keys[place] != key, keys[place] != Self.free { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: Self.free, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != Self.free {
      let place = place(of: key)
      keys[place] = key
      values[place] = oldValues[index]
    }
  }
}
