/// Hashes, each once, found by their lowest bits (open addressing); 0 counts as 1.
///
/// Memory: 16 to 32 bytes for each of the numbers that there is room for.
struct HashNumbers: Sendable {
  /// The numbers where their lowest bits tell, or behind; 0 where there is none. At least half are 0.
  private var slots: [UInt64]

  /// How many there are.
  private(set) var count = 0

  /// No numbers yet, and room for so many.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// Bytes that it takes.
  var size: Int { slots.count * 8 }

  /// Adds a number; no more than there is room for.
  @inline(__always)
  mutating func insert(_ number: UInt64) {
    let number = max(number, 1)
    let place = place(of: number)
    guard slots[place] == 0 else { return }
    slots[place] = number
    count &+= 1
    precondition(count &* 2 <= slots.count, "more hashes than there is room for")
  }

  /// Whether it has a number.
  func contains(_ number: UInt64) -> Bool { slots[place(of: max(number, 1))] != 0 }

  /// How many numbers both have.
  func sharedCount(with other: HashNumbers) -> Int {
    guard slots.count <= other.slots.count else { return other.sharedCount(with: self) }
    var shared = 0
    let slots = slots.span
    for place in slots.indices {
      let number = slots[place]
      if number != 0, other.slots[other.place(of: number)] == number { shared &+= 1 }
    }
    return shared
  }

  /// Where a number is, or belongs.
  @inline(__always)
  private func place(of number: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: number) & mask
    while slots[place] != 0, slots[place] != number { place = (place &+ 1) & mask }
    return place
  }
}
