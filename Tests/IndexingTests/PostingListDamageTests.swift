import Storage
import TestSupport
import Testing

@testable import Indexing

/// What comes out of damaged lists: an error or another list, bounded, and never a trap.
@Suite struct PostingListDamageTests {
  /// 112 documents have 128 occurrences, so that neither part has a tail in turn.
  private static let counts = [1, 3, 112, 128, 129, 256]

  private static func sample(count: Int) -> PostingList {
    var generator = SeededGenerator(seed: UInt64(count))
    var list = PostingList(documents: [], frequencies: [], positions: [])
    for number in 0..<UInt32(count) {
      list.documents.append(number * 5 + .random(in: 0..<5, using: &generator))
      list.frequencies.append(number % 7 == 3 ? 2 : 1)
      list.positions +=
        number % 7 == 3 ? [number, 1_000] : [.random(in: 0..<200, using: &generator)]
    }
    return list
  }

  @Test("A changed byte gives an error or a list that ascends, not a trap", arguments: counts)
  func changedBytes(count: Int) throws {
    let list = Self.sample(count: count)
    let sound = EncodedPostings(list)
    for offset in sound.bytes.indices {
      for mask: UInt8 in [1, 2, 0x80] {
        var damaged = sound
        damaged.bytes[offset] ^= mask
        let decoded = try? damaged.decoded()
        try Self.expectOrder(decoded, in: damaged)
        try Self.expectOrder(damaged.merged(), in: damaged)
      }
    }
  }

  @Test("A list cut anywhere is damaged", arguments: counts)
  func truncation(count: Int) {
    let list = Self.sample(count: count)
    var cut = EncodedPostings(list)
    while !cut.bytes.isEmpty {
      cut.bytes.removeLast()
      #expect(throws: StorageError.self, "cut to \(cut.bytes.count)") { try cut.decoded() }
    }
  }

  @Test("A leap in a damaged list ends where a walk ends, or in an error", arguments: counts)
  func leapsOverDamage(count: Int) throws {
    let sound = EncodedPostings(Self.sample(count: count), withPositions: false)
    for offset in sound.bytes.indices {
      var damaged = sound
      damaged.bytes[offset] ^= 0x10
      guard let documents = try? damaged.decoded().documents else { continue }
      for target in Set(documents.suffix(2) + documents.prefix(2) + [documents[count / 2]]) {
        var cursor = try damaged.cursor()
        do throws(StorageError) {
          try cursor.advance(to: DocumentID(target))
          #expect(cursor.current == DocumentID(target), "byte \(offset), to \(target)")
        } catch {
          continue
        }
      }
    }
  }

  @Test("Endless occurrences that a list claims are damage")
  func endlessOccurrences() {
    var claim = EncodedPostings(
      PostingList(documents: [0], frequencies: [1 << 26], positions: []), withPositions: false)
    claim.hasPositions = true
    #expect(throws: StorageError.self) { try claim.decoded() }
    #expect(claim.merged() == nil)
    claim.lengths[0].characters = .max
    #expect(throws: StorageError.self) { try claim.decoded() }
    #expect(claim.merged() == nil)
  }

  @Test("Random bytes are never more than an error", arguments: 0..<LongTests.rounds(300))
  func randomBytes(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var encoded = EncodedPostings(PostingList(documents: [], frequencies: [], positions: []))
    let count = Int.random(in: 0...400, using: &generator)
    encoded.bytes = (0..<count).map { _ in
      Bool.random(using: &generator) ? 0 : UInt8.random(in: 0...255, using: &generator)
    }
    encoded.hasPositions = Bool.random(using: &generator)
    encoded.lengths = (0..<500).map { _ in
      DocumentLength(characters: .random(in: 0...3_000, using: &generator), tokens: 1)
    }
    try Self.expectOrder(try? encoded.decoded(), in: encoded)
    try Self.expectOrder(encoded.merged(), in: encoded)
  }

  /// Whatever is decoded ascends and lies in the segment.
  private static func expectOrder(_ list: PostingList?, in encoded: EncodedPostings) throws {
    guard let list else { return }
    let ascends = zip(list.documents, list.documents.dropFirst()).allSatisfy { $0 < $1 }
    #expect(ascends)
    #expect(list.documents.allSatisfy { $0 < UInt32(encoded.lengths.count) })
    #expect(list.positions.count <= encoded.bytes.count * 8)
  }
}
