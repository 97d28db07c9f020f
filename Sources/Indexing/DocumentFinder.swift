/// Finds the document of a character.
struct DocumentFinder {
  private static let stepBits = 10

  /// The first character of each document, and `Int.max` behind the last.
  private let starts: [Int]
  /// The document of every 1,024th character.
  private let steps: [Int]

  /// `starts` are the numbers of the first characters of all documents, and `Int.max`.
  init(starts: [Int], characterCount: Int) {
    self.starts = starts
    guard starts.count > 1 else {
      steps = []
      return
    }
    var document = 0
    steps = (0...characterCount >> Self.stepBits).map { step in
      while starts[document + 1] <= step << Self.stepBits { document += 1 }
      return document
    }
  }

  /// The first character of a document; `Int.max` behind the last.
  func start(of document: Int) -> Int { starts[document] }

  /// The document of a character that is not in one before `known`.
  func document(at place: Int, after known: Int) -> Int {
    var document = max(known, steps[place >> Self.stepBits])
    while starts[document + 1] <= place { document += 1 }
    return document
  }
}
