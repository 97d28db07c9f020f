internal import Storage

/// Numbers as Rice codes of one parameter, in two parts: the lowest `parameter` bits of each, one
/// behind the other; then for each the rest of it, so many zeros and a one.
///
/// So a reader finds the n-th number's lower bits without reading those before it, and the rest by
/// counting ones.
enum RiceCode {
  /// The parameter that makes `values` shortest, at most `limit`; the smallest of equals.
  ///
  /// The sum of the lengths is convex in the parameter, so the first one that is no better than the
  /// one before ends the search.
  static func bestParameter(of numbers: [UInt32], limit: Int) -> Int {
    let values = numbers.span
    var parameter = startingParameter(of: values, limit: limit)
    var length = length(of: values, parameter: parameter)
    while parameter > 0 {
      let shorter = Self.length(of: values, parameter: parameter - 1)
      if shorter > length { break }
      (parameter, length) = (parameter - 1, shorter)
    }
    while parameter < limit {
      let longer = Self.length(of: values, parameter: parameter + 1)
      if longer >= length { break }
      (parameter, length) = (parameter + 1, longer)
    }
    return parameter
  }

  /// About the logarithm of the mean: never far from the best.
  private static func startingParameter(of values: borrowing Span<UInt32>, limit: Int) -> Int {
    var sum: UInt64 = 0
    for index in values.indices { sum &+= UInt64(values[index]) }
    let mean = sum / UInt64(max(1, values.count))
    return min(limit, max(0, 63 - (mean | 1).leadingZeroBitCount))
  }

  /// Bits that the values take with a parameter.
  private static func length(of values: borrowing Span<UInt32>, parameter: Int) -> UInt64 {
    var length = UInt64(values.count) &* UInt64(parameter &+ 1)
    for index in values.indices { length &+= UInt64(values[index] &>> UInt32(parameter)) }
    return length
  }

  /// Appends the two parts.
  static func append(_ numbers: [UInt32], parameter: Int, to writer: inout BitWriter) {
    let values = numbers.span
    let mask = (UInt32(1) &<< UInt32(parameter)) &- 1
    if parameter > 0 {
      for index in values.indices { writer.append(values[index] & mask, width: parameter) }
    }
    for index in values.indices { writer.appendUnary(values[index] &>> UInt32(parameter)) }
  }

  /// Appends `count` numbers to `values`. What is out of range is wrong in value only; the caller
  /// asks the reader whether it is exhausted.
  @inline(__always)
  static func read(
    count: Int, parameter: Int, from reader: inout BitReader, into values: inout [UInt32]
  ) {
    var lower = reader
    reader.skip(count &* parameter)
    for _ in 0..<count {
      let rest = reader.unary()
      values.append(rest &<< UInt32(parameter) | lower.bits(parameter))
      if reader.isExhausted { return }
    }
  }
}
