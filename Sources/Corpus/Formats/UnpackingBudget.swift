/// How much a file may unpack to, all archives in it together.
struct UnpackingBudget {
  /// Bytes that may still be unpacked.
  private(set) var bytes: Int

  /// Entries that may still be read.
  private(set) var entries = 10_000

  /// Archives that may still be opened, each in the one before.
  private(set) var depth = 3

  /// Any archive may unpack to this many bytes.
  private static let anyArchive = 128 << 20

  /// What an archive may unpack to beyond that, as a multiple of its size: text packs to a tenth,
  /// hardly ever to a hundredth.
  private static let greatestRatio = 100

  init(of file: RawFile) {
    bytes = min(
      max(Self.anyArchive, file.bytes.count * Self.greatestRatio), 2 * RawFile.largestFile)
  }

  /// Takes an entry out of the budget.
  mutating func takeEntry() throws(UnreadableDocument) {
    guard entries > 0 else { throw UnreadableDocument(.beyondLimit(.entryCount)) }
    entries -= 1
  }

  /// Takes unpacked bytes out of the budget.
  mutating func take(bytes count: Int) throws(UnreadableDocument) {
    guard count <= bytes else { throw UnreadableDocument(.beyondLimit(.unpackedSize)) }
    bytes -= count
  }

  /// Takes half of the bytes left out of the budget, so that an entry that unpacks without end
  /// leaves them to those after it; to be given back.
  mutating func reserveHalf() -> Int {
    let half = bytes / 2
    bytes -= half
    return half
  }

  /// Puts back what was reserved.
  mutating func giveBack(_ reserve: Int) {
    bytes += reserve
  }

  /// Goes into an archive in the archive.
  mutating func enterArchive() throws(UnreadableDocument) {
    guard depth > 0 else { throw UnreadableDocument(.beyondLimit(.archiveDepth)) }
    depth -= 1
  }

  /// Comes out again.
  mutating func leaveArchive() {
    depth += 1
  }
}
