@testable import Indexing

extension BitWriter {
  /// Writes one value.
  mutating func append(_ value: UInt32, width: Int) {
    write(atMost: width) { $0.append(value, width: width) }
  }

  /// Writes one unary number.
  mutating func appendUnary(_ zeroCount: UInt32) {
    write(atMost: Int(zeroCount) + 1) { $0.appendUnary(zeroCount) }
  }
}
