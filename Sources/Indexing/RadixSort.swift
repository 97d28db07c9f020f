/// Sorting of numbers by some of their bits, from the lowest group to the highest.
enum RadixSort {
  /// So few that the ends of all groups stay in the fastest memory.
  private static let groupBits = 9

  /// Sorts by the bits of a range; equal ones keep their order. Linear: one pass for each nine bits.
  ///
  /// `scratch` is memory to use; what it holds afterwards means nothing.
  static func sort(
    _ numbers: inout [UInt64], byBits bits: Range<Int>, using scratch: inout [UInt64]
  ) {
    if scratch.count != numbers.count { scratch = [UInt64](repeating: 0, count: numbers.count) }
    for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: groupBits) {
      let width = min(groupBits, bits.upperBound - shift)
      pass(from: numbers.span, to: &scratch, shift: UInt64(shift), mask: (1 << UInt64(width)) - 1)
      swap(&numbers, &scratch)
    }
  }

  private static func pass(
    from numbers: borrowing Span<UInt64>, to sorted: inout [UInt64], shift: UInt64, mask: UInt64
  ) {
    var places = [Int](repeating: 0, count: Int(mask) + 1)
    for index in numbers.indices { places[Int(numbers[index] &>> shift & mask)] &+= 1 }
    var sum = 0
    for group in places.indices { (places[group], sum) = (sum, sum + places[group]) }
    var sorted = sorted.mutableSpan
    var free = places.mutableSpan
    for index in numbers.indices {
      let number = numbers[index]
      let group = Int(number &>> shift & mask)
      let place = free[group]
      sorted[place] = number
      free[group] = place &+ 1
    }
  }
}
