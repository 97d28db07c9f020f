internal import Querying

/// Numbers drawn by chance without repetition.
enum SampledOrdinals {
  /// So many of the numbers from 0 to `total` - 1, ascending; all of them when there are no more. Each choice
  /// is as likely as any other (selection sampling, Knuth's algorithm S).
  static func of(_ total: Int, _ sample: ConcordanceRequest.Sample) -> [Int] {
    var random = SplitMix64(state: sample.seed)
    var wanted = min(max(0, sample.count), total)
    var ordinals: [Int] = []
    ordinals.reserveCapacity(wanted)
    for ordinal in 0..<total where wanted > 0 {
      guard random.next(below: total - ordinal) < wanted else { continue }
      ordinals.append(ordinal)
      wanted -= 1
    }
    return ordinals
  }
}
