internal import Analysis
internal import Querying

/// A chain of texts near each other, bound: any of the patterns of each must be near the one before.
struct ProximityPattern: Hashable {
  /// The patterns of each text, two texts at least.
  let texts: [[TextPattern]]

  /// How near each text but the first is to the one before.
  let relations: [Proximity]

  /// Those of the occurrences of each text that belong to a chain of one occurrence of every text.
  ///
  /// A chain is a path, so it is enough to keep what has a partner in the text before, going forth,
  /// and in the text behind, going back.
  func surviving(
    _ occurrences: [[Range<Int>]], breaks: TextBreaks
  ) -> [[Range<Int>]] {
    var kept = occurrences
    for number in relations.indices {
      let others = Partners(kept[number], breaks, stand: relations[number].sides)
      kept[number + 1] = kept[number + 1].filter { others.hasPartner(of: $0, relations[number]) }
    }
    for number in relations.indices.reversed() {
      let sides = relations[number].sides.turned
      let others = Partners(kept[number + 1], breaks, stand: sides)
      kept[number] = kept[number].filter { others.hasPartner(of: $0, relations[number]) }
    }
    return kept
  }
}

/// On which sides of an occurrence its partner may stand.
private struct Sides {
  var before: Bool
  var behind: Bool

  var turned: Sides { Sides(before: behind, behind: before) }
}

extension Proximity {
  /// Where the first of two texts stands, seen from the second.
  fileprivate var sides: Sides {
    if case .before = self {
      Sides(before: true, behind: false)
    } else {
      Sides(before: true, behind: true)
    }
  }
}

/// The occurrences of a text, in which partners for those of another are looked for.
private struct Partners {
  /// By their ends, with the last start of all up to each.
  private let ends: [(end: Int, lastStart: Int)]
  private let starts: [Int]
  private let breaks: TextBreaks
  private let sides: Sides

  init(_ occurrences: [Range<Int>], _ breaks: TextBreaks, stand sides: Sides) {
    var last = 0
    ends = occurrences.sorted { $0.upperBound < $1.upperBound }.map { range in
      last = max(last, range.lowerBound)
      return (range.upperBound, last)
    }
    starts = occurrences.map(\.lowerBound).sorted()
    self.breaks = breaks
    self.sides = sides
  }

  /// Whether one of them is near an occurrence and shares no character with it. Of those on one side
  /// the nearest is the only one that need be looked at.
  func hasPartner(of range: Range<Int>, _ relation: Proximity) -> Bool {
    sides.before && hasPartner(before: range, relation)
      || sides.behind && hasPartner(behind: range, relation)
  }

  private func hasPartner(before range: Range<Int>, _ relation: Proximity) -> Bool {
    let count = ends.partitionPoint { $0.end <= range.lowerBound }
    guard count > 0 else { return false }
    let (end, start) = ends[count - 1]
    return breaks.areNear(relation, end: end, start: start, next: range.lowerBound)
  }

  private func hasPartner(behind range: Range<Int>, _ relation: Proximity) -> Bool {
    let index = starts.partitionPoint { $0 < range.upperBound }
    guard index < starts.count else { return false }
    return breaks.areNear(
      relation, end: range.upperBound, start: range.lowerBound, next: starts[index])
  }
}

extension TextBreaks {
  /// Whether an occurrence that begins at `next` is near one before it.
  fileprivate func areNear(_ relation: Proximity, end: Int, start: Int, next: Int) -> Bool {
    switch relation {
    case .within(let distance), .before(let distance):
      next - end <= distance && barriers.hasNone(behind: end, through: next)
    case .sameSentence: sentences.hasNone(behind: start, through: next)
    case .sameParagraph: paragraphs.hasNone(behind: start, through: next)
    }
  }
}

extension [Int] {
  /// Whether none of the ascending numbers is above the one and not above the other.
  fileprivate func hasNone(behind start: Int, through end: Int) -> Bool {
    let index = partitionPoint { $0 <= start }
    return index == count || self[index] > end
  }
}
