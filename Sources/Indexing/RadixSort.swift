/// Sorting of numbers by their bits, from the lowest group to the highest.
enum RadixSort {
  private static let groupBits = 11

  /// Sorts by all bits from the `ignored` lowest on; equal ones keep their order. Linear: one pass
  /// for each 11 bits in which the numbers differ.
  ///
  /// `scratch` is memory to use; what it holds afterwards means nothing.
  static func sort(
    _ numbers: inout [UInt64], ignoring ignored: Int, using scratch: inout [UInt64]
  ) {
    if scratch.count != numbers.count { scratch = [UInt64](repeating: 0, count: numbers.count) }
    var (all, any) = (UInt64.max, UInt64.min)
    for number in numbers {
      all &= number
      any |= number
    }
    let differing = all ^ any
    for shift in stride(from: ignored, to: UInt64.bitWidth, by: groupBits)
    where differing >> UInt64(shift) & ((1 << UInt64(groupBits)) - 1) != 0 {
      pass(from: numbers.span, to: &scratch, shift: UInt64(shift))
      swap(&numbers, &scratch)
    }
  }

  private static func pass(
    from numbers: borrowing Span<UInt64>, to sorted: inout [UInt64], shift: UInt64
  ) {
    let mask = (UInt64(1) << UInt64(groupBits)) - 1
    var places = [Int](repeating: 0, count: 1 << groupBits)
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
