import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// What is written depends on the files' names and bytes alone.
@Suite struct SameBytesTests {
  private static func files(seed: UInt64) -> [(name: String, text: String)] {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<25).map { number in
      ("\(number % 3)/\(number).txt", "工会" + RandomDocuments.text(upTo: 80, using: &generator))
    }
    return texts + [
      ("0/5a.jsonl", RandomTables.jsonLines(upTo: 20, using: &generator)),
      ("1/5b.csv", RandomTables.csv(upTo: 20, using: &generator)),
      ("2/5c.jsonl", RandomTables.jsonLines(upTo: 20, using: &generator)),
    ]
  }

  /// The bytes of the segments of an index of files that are made in this order.
  private static func segments(
    of files: [(name: String, text: String)], threadCount: Int, batchSize: Int
  ) throws -> [[UInt8]] {
    let fixture = try IndexFixture()
    for file in files { try fixture.write(file.text, to: file.name) }
    try fixture.index(batchSize: batchSize, .rebuilding, threadCount: threadCount)
    return try Snapshot(fixture.directory).manifest.segments.map {
      try SystemDisk().map(fixture.directory.path.appending($0.fileName)).copy()
    }
  }

  @Test(
    "Neither threads nor the order in which files were made change a byte",
    arguments: [1, 300, 1 << 20])
  func sameBytes(batchSize: Int) throws {
    for seed: UInt64 in 0..<2 {
      var generator = SeededGenerator(seed: seed)
      let files = Self.files(seed: seed)
      let expected = try Self.segments(of: files, threadCount: 1, batchSize: batchSize)
      #expect(expected.count == 1)
      for threadCount in [1, 2, 5] {
        let isSame =
          try Self.segments(
            of: files.shuffled(using: &generator), threadCount: threadCount, batchSize: batchSize)
          == expected
        #expect(isSame, "seed \(seed), \(threadCount) threads")
      }
    }
  }
}
