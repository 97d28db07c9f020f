/// Finds the document of a place, where the texts lie one behind the other, each with one place behind it
/// that is no character.
struct DocumentFinder {
  private static let stepBits = 10

  /// The first place of each document, and `Int.max` behind the last.
  let starts: [Int]
  /// The document of every 1,024th place.
  private let steps: [Int]

  /// `lengths` are those of the documents.
  init(lengths: [DocumentLength]) {
    var starts: [Int] = []
    var steps: [Int] = []
    var place = 0
    for (document, length) in lengths.enumerated() {
      starts.append(place)
      place += Int(length.characters) + 1
      while steps.count << Self.stepBits < place { steps.append(document) }
    }
    self.starts = starts + [.max]
    self.steps = steps
  }

  /// The document of a place that is not in one before `known`.
  @inline(__always)
  func document(at place: Int, after known: Int) -> Int {
    var document = max(known, steps[place >> Self.stepBits])
    while starts[document + 1] <= place { document += 1 }
    return document
  }
}
