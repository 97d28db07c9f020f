internal import Analysis

/// Which of some sketches have numbers in common, without a look at all pairs.
///
/// Cost: for each sketch as many steps as its numbers stand in sketches before it. Memory: 16 bytes for
/// each number.
struct SketchOverlaps {
  /// Each number of each sketch: the number above, the sketch's place below; ascending.
  private let entries: [UInt64]

  /// For each sketch, in their order, where its numbers are in `entries`.
  private var places: [Int]

  /// Where the places of each sketch begin; at last their count.
  private let starts: [Int]

  /// For each sketch how many numbers of the present one it has.
  private var counts: [UInt16]

  init(_ sketches: [TextSketch]) {
    var (entries, starts) = ([UInt64](), [0])
    for (index, sketch) in sketches.enumerated() {
      for value in sketch.values { entries.append(UInt64(value) << 32 | UInt64(index)) }
      starts.append(entries.count)
    }
    entries.sort()
    var free = starts
    places = [Int](repeating: 0, count: entries.count)
    for (place, entry) in entries.enumerated() {
      let sketch = Self.sketch(of: entry)
      places[free[sketch]] = place
      free[sketch] += 1
    }
    (self.entries, self.starts) = (entries, starts)
    counts = [UInt16](repeating: 0, count: sketches.count)
  }

  /// The sketches before a sketch that have enough numbers in common with it, and how many: those with
  /// most first, then by their places.
  mutating func sketches(
    before sketch: Int, where isEnough: (_ sketch: Int, _ count: Int) -> Bool
  ) -> [(sketch: Int, count: Int)] {
    var touched: [Int] = []
    for place in places[starts[sketch]..<starts[sketch + 1]] {
      let value = entries[place] >> 32
      var before = place - 1
      while before >= 0, entries[before] >> 32 == value {
        let other = Self.sketch(of: entries[before])
        if counts[other] == 0 { touched.append(other) }
        counts[other] += 1
        before -= 1
      }
    }
    var found: [(sketch: Int, count: Int)] = []
    for other in touched {
      let count = Int(counts[other])
      if isEnough(other, count) { found.append((other, count)) }
      counts[other] = 0
    }
    return found.sorted { ($1.count, $0.sketch) < ($0.count, $1.sketch) }
  }

  private static func sketch(of entry: UInt64) -> Int {
    Int(UInt32(truncatingIfNeeded: entry))
  }
}
