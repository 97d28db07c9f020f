package import Analysis

/// Two texts side by side: the second taken for a copy of the first.
package struct TextDifference: Sendable {
  /// Letters of one text between equal ones, and what stands in their place in the other.
  package struct Change: Hashable, Sendable {
    /// Letters of the left text; empty for what was added.
    package let left: Range<Int>

    /// Letters of the right text; empty for what was left out.
    package let right: Range<Int>
  }

  /// Lines of the texts that belong together, or of one text alone.
  package struct Block: Hashable, Sendable {
    /// Lines of the left text, as places in its `lines`.
    package var left: Range<Int>

    /// Lines of the right text.
    package var right: Range<Int>

    /// Whether the lines have the same letters.
    package var isEqual: Bool
  }

  /// The texts.
  package let left: ComparedText
  package let right: ComparedText

  /// What they have in common.
  package let alignment: TextAlignment

  /// What they have not in common, in the order of the texts.
  package let changes: [Change]

  /// All lines that have letters, in the order of the texts.
  package let blocks: [Block]

  /// Compares two texts.
  package init(_ left: ComparedText, _ right: ComparedText) {
    (self.left, self.right) = (left, right)
    alignment = left.aligned(with: right)
    changes = Self.changes(alignment)
    blocks = LineBlocks(left, right, alignment).blocks
  }

  private static func changes(_ alignment: TextAlignment) -> [Change] {
    var changes: [Change] = []
    var ends = (left: 0, right: 0)
    let last = EqualRun(left: alignment.leftCount, right: alignment.rightCount, count: 0)
    for run in alignment.runs + [last] {
      let change = Change(left: ends.left..<run.left, right: ends.right..<run.right)
      if !change.left.isEmpty || !change.right.isEmpty { changes.append(change) }
      ends = (run.left + run.count, run.right + run.count)
    }
    return changes
  }
}
