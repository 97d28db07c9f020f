import Corpus
import Storage
import TestSupport
import Testing

@testable import Indexing

/// A file of many texts is read part by part; what is found in it, and what is told of it, does not depend
/// on the parts.
@Suite struct ContainerTests {
  private static let names = ["a.jsonl", "b.csv", "c.txt", "d.jsonl"]

  private static func fixture(seed: UInt64, rows: Int) throws -> IndexFixture {
    var generator = SeededGenerator(seed: seed)
    let fixture = try IndexFixture()
    try fixture.write(RandomTables.jsonLines(upTo: rows, using: &generator), to: names[0])
    try fixture.write(RandomTables.csv(upTo: rows, using: &generator), to: names[1])
    try fixture.write("工会" + RandomDocuments.text(upTo: 60, using: &generator), to: names[2])
    try fixture.write(RandomTables.jsonLines(upTo: rows, using: &generator), to: names[3])
    return fixture
  }

  @Test("Parts and threads change neither documents nor the report", arguments: [1, 2, 5])
  func parts(threadCount: Int) throws {
    for seed: UInt64 in 0..<3 {
      let fixture = try Self.fixture(seed: seed, rows: 60)
      var expected = try fixture.index(batchSize: 1 << 20, .rebuilding)
      let contents = try fixture.contents()
      for batchSize in [1, 400, 2_000, 9_000] {
        let comment: Comment = "seed \(seed), batches of \(batchSize)"
        let report = try fixture.index(
          batchSize: batchSize, .rebuilding, threadCount: threadCount)
        expected.generation = report.generation
        #expect(report == expected, comment)
        #expect(try fixture.contents() == contents, comment)
        #expect(try Verifier(fixture.directory).run().problems == [], comment)
      }
    }
  }

  @Test(
    "Rows stand in the order of the file, each with its line; a broken one takes no other along")
  func order() throws {
    let fixture = try IndexFixture()
    let lines = (1...3_000).map { $0 == 1_234 ? "{\"text\": 坏" : "{\"text\": \"第\($0)行工会\"}" }
    try fixture.write(lines.joined(separator: "\n"), to: "a.jsonl")
    let report = try fixture.index(batchSize: 20_000, threadCount: 2)
    let descriptions = try fixture.contents().flatMap(\.documents).map(\.description)
    #expect(descriptions.map(\.firstLine) == (1...3_000).filter { $0 != 1_234 })
    #expect(report.diagnostics.map(\.reason) == [.brokenRows(1, firstLine: 1_234)])
    #expect(report.changes.added == 1)
  }

  @Test(
    "A container that was not changed is not indexed again; of one that was, all rows are others")
  func update() throws {
    let fixture = try Self.fixture(seed: 9, rows: 40)
    try fixture.index(batchSize: 300, threadCount: 2)
    let again = try fixture.index(batchSize: 300, .checkingContents, threadCount: 2)
    #expect(again.outcome == .unchanged)
    try fixture.write("{\"text\": \"工会一\"}\n{\"text\": \"工会二\"}\n", to: Self.names[0])
    let changed = try fixture.index(batchSize: 1, threadCount: 2)
    #expect(changed.changes.changed == 1 && changed.changes.unchanged == 3)
    let lines = try fixture.contents().flatMap(\.documents).map(\.description)
      .filter { $0.name == "corpus/a.jsonl" }.map(\.firstLine)
    #expect(lines == [1, 2])
  }

  @Test("Without merging, all rows of a file are in one segment")
  func oneSegment() throws {
    let fixture = try Self.fixture(seed: 4, rows: 40)
    try fixture.index(segmentSize: 1)
    let names = try fixture.contents().map { Set($0.documents.map(\.description.name)) }
    #expect(names.count == 4)
    #expect(names.allSatisfy { $0.count == 1 })
  }

  @Test("A file that cannot be read leaves the others alone")
  func unreadable() throws {
    let fixture = try Self.fixture(seed: 5, rows: 10)
    try fixture.write("{\"q\": \"一\"}\n", to: "e.jsonl")
    let report = try fixture.index(batchSize: 1, threadCount: 2)
    let reasons = report.diagnostics.filter { $0.path == "corpus/e.jsonl" }.map(\.reason)
    #expect(reasons == [.noTextColumn(["q"])])
    #expect(Set(try fixture.names()) == Set(Self.names.map { "corpus/\($0)" }))
  }
}
