import Indexing
import Storage
import SystemPackage

/// Prints what the posting lists of an index take by several codings, as shares of the texts' bytes.
///
/// Usage: `coding-benchmark INDEX`. Bits are counted, not written; a list ends at a whole byte.
@main
struct CodingBenchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: coding-benchmark INDEX")
      return
    }
    let directory = IndexDirectory(FilePath(CommandLine.arguments[1]))
    var tally = Tally()
    for segment in try Snapshot(directory).segments { try count(segment, into: &tally) }
    let size = try Double(max(1, IndexStatistics(directory).textSize))
    print("\(tally.listCount) lists of grams, shares of the texts' bytes")
    print("coding                     documents frequencies positions   all")
    for coding in Coding.allCases { print(line(for: coding, tally, size: size)) }
    print("bound of positions, given documents and frequencies: \(share(tally.boundBits, size))")
  }

  private static func count(_ segment: Segment, into tally: inout Tally) throws {
    let lengths = try (0..<UInt32(segment.documents.totalCount)).map {
      try segment.lengths[$0].characters
    }
    for index in 0..<segment.grams.count where try segment.grams.hasPositions(at: index) {
      var cursor = try segment.grams.cursor(at: index)
      tally.add(try cursor.readList(), lengths: lengths)
    }
  }

  private static func line(for coding: Coding, _ tally: Tally, size: Double) -> String {
    let bits = tally.bits[coding] ?? Tally.Parts()
    let parts = [bits.documents, bits.frequencies, bits.positions]
    let cells = (parts + [parts.reduce(0, +)]).map { "     " + share($0, size) }
    return padded(coding.rawValue, to: 24) + cells.joined()
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Bits as a share of bytes, four digits behind the point.
  private static func share(_ bits: Double, _ size: Double) -> String {
    let digits = String(Int((bits / 8 / size * 10_000).rounded()))
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return "\(padded.dropLast(4)).\(padded.suffix(4))"
  }
}
