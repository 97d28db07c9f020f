/// A number for each document of a span, where the frequencies of some postings are put and those of some
/// documents are taken.
///
/// Law: all are 0 between `take` and `set`.
package struct FrequencySpan: Sendable {
  /// How many documents a span has at most.
  static let capacity = 4_096

  private var frequencies = [UInt32](repeating: 0, count: Self.capacity)

  /// A span without postings.
  package init() {}

  /// Puts a part of a block in; `start` is the first document of the span.
  @inline(__always)
  mutating func set(_ block: DecodedBlock, _ part: Range<Int>, from start: UInt32) {
    var numbers = frequencies.mutableSpan
    let (documents, counts) = (block.documents.span, block.frequencies.span)
    for index in part { numbers[Int(documents[index] &- start)] = counts[index] }
  }

  /// Sets the first numbers of `result` to those of some documents, ascending; forgets all.
  @inline(__always)
  mutating func take(_ documents: [UInt32], from start: UInt32, into result: inout [UInt32]) {
    var numbers = frequencies.mutableSpan
    var result = result.mutableSpan
    let documents = documents.span
    for index in documents.indices { result[index] = numbers[Int(documents[index] &- start)] }
    guard documents.count > 0 else { return }
    for index in 0...Int(documents[documents.count - 1] &- start) { numbers[index] = 0 }
  }
}
