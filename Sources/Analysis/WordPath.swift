/// Cuts a run of Han characters into the words of a table whose costs have the least sum: the
/// dynamic programme of ICU's `CjkBreakEngine`.
///
/// Law: of several ways with the same sum it takes the one whose last word is longest, and so on
/// from the end, as ICU does.
struct WordPath {
  /// The longest run, so that a sum fits its bits.
  static let longestRun = 1 << 16

  /// For each position of the run the best way there, see `Step`; later the length of the word
  /// that begins there.
  private var steps: [UInt32] = []

  /// Cuts `run`, a part of `codes` that is Han only, and appends its words as ranges in which
  /// `codes` begins at `origin`.
  @inline(__always)
  mutating func appendWords(
    of run: Range<Int>, in codes: borrowing Span<CharacterCode>, of table: WordTable, origin: Int,
    to words: inout [Range<Int>]
  ) {
    precondition(run.count <= Self.longestRun, "the caller cuts the text into pieces")
    if steps.count <= run.count {
      steps = [UInt32](repeating: 0, count: max(run.count + 1, steps.count * 2))
    }
    var steps = self.steps.mutableSpan
    Self.findWays(of: run, in: codes, of: table, steps: &steps)
    Self.turnAround(&steps, count: run.count)
    var start = 0
    while start < run.count {
      let end = start + Int(steps[start])
      words.append(origin + run.lowerBound + start..<origin + run.lowerBound + end)
      start = end
    }
  }

  /// Sets for each position the step by which it is reached best.
  @inline(__always)
  private static func findWays(
    of run: Range<Int>, in codes: borrowing Span<CharacterCode>, of table: WordTable,
    steps: inout MutableSpan<UInt32>
  ) {
    steps[0] = Step.start
    for position in 1...run.count { steps[position] = .max }
    for start in 0..<run.count {
      let sum = Step.sum(steps[start])
      var index = codes[run.lowerBound + start].number
      var cell = table.cell(at: index)
      var end = start + 1
      steps[end] = min(steps[end], Step.with(sum: sum + cell.cost, length: 1))
      while cell.base != 0, end < run.count {
        let next = cell.base + codes[run.lowerBound + end].number
        cell = table.cell(at: next)
        guard cell.parent == index else { break }
        index = next
        end += 1
        guard cell.cost != 0 else { continue }
        steps[end] = min(steps[end], Step.with(sum: sum + cell.cost, length: end - start))
      }
    }
  }

  /// Turns the lengths of the last words, by position of their end, into lengths by position of
  /// their start.
  @inline(__always)
  private static func turnAround(_ steps: inout MutableSpan<UInt32>, count: Int) {
    var end = count
    var length: UInt32 = 0
    while end > 0 {
      let last = Step.length(steps[end])
      steps[end] = length
      length = last
      end -= Int(last)
    }
    steps[0] = length
  }
}

/// A way to a position: the sum of the costs in the upper 24 bits, 255 less the length of the last
/// word in the lower eight. So the smaller of two is the cheaper, of two equally cheap ones that
/// with the longer last word.
private enum Step {
  static let start: UInt32 = 0xFF

  @inline(__always)
  static func with(sum: UInt32, length: Int) -> UInt32 {
    sum << 8 | (0xFF - UInt32(truncatingIfNeeded: length))
  }

  @inline(__always)
  static func sum(_ step: UInt32) -> UInt32 { step >> 8 }

  @inline(__always)
  static func length(_ step: UInt32) -> UInt32 { 0xFF - step & 0xFF }
}
