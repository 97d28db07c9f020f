import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct DeletedDocumentsTests {
  private static func read(_ bytes: [UInt8]) throws(StorageError) -> DeletedDocuments {
    var reader = ByteReader(Bytes(bytes, path: "list"))
    return try DeletedDocuments(from: &reader)
  }

  @Test("They come back, and are known one by one", arguments: 0..<LongTests.rounds(40))
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let documents = (0..<Int.random(in: 0...50, using: &generator)).map { _ in
      UInt32.random(in: 0...[60, 10_000, .max - 1][seed % 3], using: &generator)
    }
    let deleted = DeletedDocuments(Set(documents).sorted())
    var writer = ByteWriter()
    deleted.append(to: &writer)
    #expect(try Self.read(writer.bytes) == deleted)
    for document in documents.flatMap({ [$0, $0 &+ 1, $0 &- 1] }) {
      #expect(deleted.contains(DocumentID(document)) == documents.contains(document))
    }
    let more = documents.map { $0 / 2 }
    #expect(deleted.union(more).documents == Set(documents + more).sorted())
    for count in writer.bytes.indices {
      #expect(throws: StorageError.self) { try Self.read(Array(writer.bytes[..<count])) }
    }
  }

  @Test("Whatever is read ascends, or is damage", arguments: 0..<LongTests.rounds(200))
  func randomBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = UInt8.random(in: 0...12, using: &generator)
    let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) }
    guard let documents = try? Self.read([count] + bytes).documents else { return }
    #expect(documents.count == Int(count))
    #expect(zip(documents, documents.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
  }
}
