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

  /// Cuts `run`, a part of the piece that is Han only, and appends its words as ranges of a text
  /// in which the piece begins at `origin`.
  @inline(__always)
  mutating func appendWords(
    of run: Range<Int>, in piece: borrowing CodedPiece, of table: WordTable, origin: Int,
    to words: inout [Range<Int>]
  ) {
    precondition(run.count <= Self.longestRun, "the caller cuts the text into pieces")
    if steps.count < run.count + 2 {
      steps = [UInt32](repeating: 0, count: max(run.count + 2, steps.count * 2))
    }
    var steps = self.steps.mutableSpan
    Self.findWays(
      codes: piece.codes.span.extracting(run), beginnings: piece.beginnings.span.extracting(run),
      of: table, steps: &steps)
    let wordCount = Self.turnAround(&steps, count: run.count)
    var start = 0
    words.append(addingCapacity: wordCount) { (words: inout OutputSpan<Range<Int>>) in
      while start < run.count {
        let end = start + Int(steps[start])
        words.append(origin + run.lowerBound + start..<origin + run.lowerBound + end)
        start = end
      }
    }
  }

  /// Sets for each position of a run the step by which it is reached best. One more position is
  /// written, and means nothing.
  ///
  /// What is carried from one position to the next stays out of memory, where it would be waited
  /// for; only words of three characters and more go through `steps`.
  @inline(__always)
  private static func findWays(
    codes: borrowing Span<CharacterCode>, beginnings: borrowing Span<WordBeginning>,
    of table: WordTable, steps: inout MutableSpan<UInt32>
  ) {
    let count = codes.count
    precondition(
      beginnings.count == count && steps.count >= count + 2, "this makes the indexes below right")
    for position in 0..<count + 2 { steps[position] = .max }
    var (here, next) = (Step.start, UInt32.max)
    for start in 0..<count {
      let beginning = unsafe beginnings[unchecked: start]
      unsafe steps[unchecked: start] = here
      next = min(next, Step.after(here, cost: beginning.singleCost, length: 1))
      let pair = Step.after(here, cost: beginning.pair.cost, length: 2)
      let later = unsafe steps[unchecked: start + 2]
      if beginning.pair.base != 0 {
        extend(beginning.pair, from: start, here, codes, of: table, steps: &steps)
      }
      (here, next) = (next, beginning.pair.cost == 0 ? later : min(later, pair))
    }
    steps[count] = here
  }

  /// The words of three characters and more that begin with a pair. In a damaged table words may
  /// have no end; a step has room for those of `DictionaryWords.longest`.
  @inline(__always)
  private static func extend(
    _ pair: WordNode, from start: Int, _ here: UInt32, _ codes: borrowing Span<CharacterCode>,
    of table: WordTable, steps: inout MutableSpan<UInt32>
  ) {
    var (base, end) = (pair.base, start + 2)
    let limit = min(codes.count, start + DictionaryWords.longest)
    while base != 0, end < limit {
      let node = unsafe table.node(after: base, codes[unchecked: end])
      base = node.base
      end += 1
      guard node.cost != 0 else { continue }
      let step = Step.after(here, cost: node.cost, length: UInt32(truncatingIfNeeded: end - start))
      unsafe steps[unchecked: end] = min(steps[unchecked: end], step)
    }
  }

  /// Turns the lengths of the last words, by position of their end, into lengths by position of
  /// their start. Gives how many words there are.
  @inline(__always)
  private static func turnAround(_ steps: inout MutableSpan<UInt32>, count: Int) -> Int {
    var end = count
    var length: UInt32 = 0
    var wordCount = 0
    while end > 0 {
      wordCount += 1
      let last = Step.length(steps[end])
      steps[end] = length
      length = last
      end -= Int(last)
    }
    steps[0] = length
    return wordCount
  }
}

/// A way to a position: the sum of the costs in the upper 24 bits, 255 less the length of the last
/// word in the lower eight. So the smaller of two is the cheaper, of two equally cheap ones that
/// with the longer last word.
private enum Step {
  static let start: UInt32 = 0xFF

  /// The step that adds a word to a way. A sum never overflows: a run has at most
  /// `WordPath.longestRun` words, of at most 255 each.
  @inline(__always)
  static func after(_ step: UInt32, cost: UInt32, length: UInt32) -> UInt32 {
    (step & ~0xFF) &+ (cost << 8 | (0xFF &- length))
  }

  @inline(__always)
  static func length(_ step: UInt32) -> UInt32 { 0xFF - step & 0xFF }
}
