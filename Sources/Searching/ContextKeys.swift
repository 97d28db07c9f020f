internal import Analysis
internal import Querying

/// What lines of a concordance are compared by: bytes in the order of the keys that were asked for.
///
/// Law: what is missing on one side of a line comes first.
struct ContextKeys {
  private let keys: [ConcordanceKey]
  private let collator: Collator?
  private var known: [ArraySlice<UInt32>: [UInt8]] = [:]

  init(_ request: ConcordanceRequest) throws(AnalysisError) {
    keys = request.keys
    collator =
      try keys.isEmpty
      ? nil
      : request.collation.order.map { order throws(AnalysisError) in
        try Collator(order)
      }
  }

  /// Whether anything is asked for.
  var isEmpty: Bool { keys.isEmpty }

  /// How far keys look to the left and to the right.
  var reach: (left: Int, right: Int) {
    var reach = (left: 0, right: 0)
    for key in keys {
      switch key {
      case .match: break
      case .left(let distance): reach.left = max(reach.left, distance)
      case .right(let distance): reach.right = max(reach.right, distance)
      }
    }
    return reach
  }

  /// The bytes of a place with the units on both sides, the nearest first.
  mutating func bytes(
    of match: Range<Int>, _ before: [Range<Int>], _ after: [Range<Int>], in folded: [UInt32]
  ) throws(AnalysisError) -> [UInt8] {
    var bytes: [UInt8] = []
    for key in keys {
      let unit: Range<Int>? =
        switch key {
        case .match: match
        case .left(let distance): distance <= before.count ? before[distance - 1] : nil
        case .right(let distance): distance <= after.count ? after[distance - 1] : nil
        }
      bytes += try self.bytes(of: folded[unit ?? 0..<0])
    }
    return bytes
  }

  private mutating func bytes(of unit: ArraySlice<UInt32>) throws(AnalysisError) -> [UInt8] {
    guard let collator else { return Self.numbers(of: unit) }
    if let bytes = known[unit] { return bytes }
    let bytes = try collator.key(of: unit)
    known[ArraySlice(Array(unit))] = bytes
    return bytes
  }

  /// Three bytes for each character, and three behind the last one that come before any.
  private static func numbers(of unit: ArraySlice<UInt32>) -> [UInt8] {
    (unit.map { $0 + 1 } + [0]).flatMap { number in
      [
        UInt8(truncatingIfNeeded: number >> 16), UInt8(truncatingIfNeeded: number >> 8),
        UInt8(truncatingIfNeeded: number),
      ]
    }
  }
}

extension ConcordanceRequest.Collation {
  /// ICU's order; `nil` for that of the numbers.
  fileprivate var order: Collator.Order? {
    switch self {
    case .pinyin: .pinyin
    case .stroke: .stroke
    case .radical: .radical
    case .codePoint: nil
    }
  }
}
