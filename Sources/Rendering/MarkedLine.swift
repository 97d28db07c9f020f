/// A line of a document's source text, with what was repaired in it.
struct MarkedLine {
  /// A stretch of a line.
  struct Piece: Equatable {
    /// Where the stretch comes from.
    enum Origin: Equatable {
      /// It stands in the source text and in the clean text.
      case kept
      /// It stands in the source text only.
      case removed
      /// It stands in the clean text only.
      case added
    }

    let origin: Origin
    let text: String
  }

  /// The line of the file, from 1.
  let number: Int

  /// The pages that begin in the line.
  let pages: [Int]

  /// Its stretches without the end of the line; none is empty.
  private(set) var pieces: [Piece] = []

  init(number: Int, pages: [Int]) {
    self.number = number
    self.pages = pages
  }

  mutating func add(_ bytes: ArraySlice<UInt8>, _ origin: Piece.Origin) {
    if bytes.isEmpty { return }
    pieces.append(Piece(origin: origin, text: String(decoding: bytes, as: UTF8.self)))
  }

  /// Whether all that the line had was removed.
  var isRemoved: Bool {
    !pieces.isEmpty
      && pieces.allSatisfy { $0.origin == .removed || $0.text.allSatisfy(\.isWhitespace) }
      && pieces.contains { $0.origin == .removed }
  }
}
