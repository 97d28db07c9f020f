internal import Storage

/// Numbers as Rice codes of one parameter, in two parts: the lowest `parameter` bits of each, one
/// behind the other; then for each the rest of it, so many zeros and a one.
///
/// So a reader finds the n-th number's lower bits without reading those before it, and the rest by
/// counting ones.
enum RiceCode {
  /// A parameter and the bits that some numbers take with it.
  struct Choice: Equatable {
    var parameter: Int
    var bitCount: Int
  }

  /// The parameter that makes `numbers` shortest, at most `limit`; the smallest of equals.
  ///
  /// The sum of the lengths is convex in the parameter, so the first one that is no better than the
  /// one before ends the search, which begins at the logarithm of the mean.
  static func bestParameter(of numbers: [UInt32], limit: Int) -> Choice {
    let values = numbers.span
    var best = choice(of: values, startingParameter(of: values, limit: limit))
    while best.parameter > 0 {
      let smaller = choice(of: values, best.parameter - 1)
      if smaller.bitCount > best.bitCount { break }
      best = smaller
    }
    while best.parameter < limit {
      let larger = choice(of: values, best.parameter + 1)
      if larger.bitCount >= best.bitCount { break }
      best = larger
    }
    return best
  }

  /// About the logarithm of the mean: never far from the best.
  private static func startingParameter(of values: borrowing Span<UInt32>, limit: Int) -> Int {
    var sum: UInt64 = 0
    for index in values.indices { sum &+= UInt64(values[index]) }
    let mean = sum / UInt64(max(1, values.count))
    return min(limit, max(0, 63 - (mean | 1).leadingZeroBitCount))
  }

  private static func choice(of values: borrowing Span<UInt32>, _ parameter: Int) -> Choice {
    var count = UInt64(values.count) &* UInt64(parameter &+ 1)
    for index in values.indices { count &+= UInt64(values[index] &>> UInt32(parameter)) }
    return Choice(parameter: parameter, bitCount: Int(count))
  }

  /// Appends the two parts.
  static func append(_ numbers: [UInt32], _ choice: Choice, to writer: inout BitWriter) {
    let values = numbers.span
    let parameter = choice.parameter
    let mask = (UInt32(1) &<< UInt32(parameter)) &- 1
    writer.write(atMost: choice.bitCount) { sink in
      if parameter > 0 {
        for index in values.indices { sink.append(values[index] & mask, width: parameter) }
      }
      for index in values.indices { sink.appendUnary(values[index] &>> UInt32(parameter)) }
    }
  }

  /// The number at an index among `count`, without those before it. What is out of range is as in `forEach`.
  @inline(__always)
  static func number(
    at index: Int, ofCount count: Int, parameter: Int, from reader: inout BitReader
  ) -> UInt32 {
    var lower = reader
    lower.skip(index &* parameter)
    reader.skip(count &* parameter)
    reader.skipOnes(index)
    return reader.unary() &<< UInt32(parameter) | lower.bits(parameter)
  }

  /// Gives `count` numbers, each with its place among them, and moves behind them. What is out of range is
  /// wrong in value only; the caller asks the reader whether it is exhausted.
  @inline(__always)
  static func forEach(
    count: Int, parameter: Int, from reader: inout BitReader, _ body: (Int, UInt32) -> Void
  ) {
    var lower = reader
    reader.skip(count &* parameter)
    var ones = reader.ones()
    for index in 0..<count {
      body(index, ones.next() &<< UInt32(parameter) | lower.bits(parameter))
    }
    reader.move(behind: ones)
  }
}
