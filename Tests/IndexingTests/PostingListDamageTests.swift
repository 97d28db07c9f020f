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

  @Test("A changed byte is noticed by whoever reads the list", arguments: counts)
  func changedBytes(count: Int) throws {
    let list = Self.sample(count: count)
    let sound = EncodedPostings(list)
    for offset in sound.bytes.indices {
      for mask: UInt8 in [1, 2, 0x80] {
        let value = sound.bytes[offset] ^ mask
        var damaged = sound
        damaged.bytes[offset] = value
        let decoded = try? damaged.decoded()
        let isNoticed = decoded != list
        #expect(isNoticed, "byte \(offset) of \(sound.bytes.count) set to \(value)")
        try Self.expectOrder(decoded, in: damaged)
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

  @Test("A wrong size in the dictionary is damage or another list, and asks for no endless memory")
  func wrongSizes() {
    let list = Self.sample(count: 300)
    for hasPositions in [true, false] {
      for delta in [-300, -1, 1, 128, 1 << 20, Int(UInt32.max)] {
        var damaged = EncodedPostings(list, withPositions: hasPositions)
        damaged.size.documentCount = min(max(0, list.size.documentCount + delta), Int(UInt32.max))
        let isNoticed = (try? damaged.decoded()) != list
        #expect(isNoticed, "\(delta) documents more")
      }
    }
  }

  @Test("Endless occurrences claimed by the dictionary and the list are damage")
  func endlessOccurrences() {
    let list = PostingList(documents: [0], frequencies: [.max], positions: [])
    var claim = EncodedPostings(list, withPositions: false)
    var writer = ByteWriter()
    writer.appendCounted(claim.bytes)
    writer.append([1, 2, 3])
    claim.bytes = writer.bytes
    claim.hasPositions = true
    #expect(throws: StorageError.self) { try claim.decoded() }
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
    encoded.documentLimit = 500
    let counts = [0, 1, 5, 127, 128, 130, 260, Int(UInt32.max)]
    encoded.size.documentCount = counts.randomElement(using: &generator) ?? 0
    encoded.size.occurrenceCount = counts.randomElement(using: &generator) ?? 0
    try Self.expectOrder(try? encoded.decoded(), in: encoded)
  }

  /// Whatever is decoded ascends and lies in the segment.
  private static func expectOrder(_ list: PostingList?, in encoded: EncodedPostings) throws {
    guard let list else { return }
    let ascends = zip(list.documents, list.documents.dropFirst()).allSatisfy { $0 < $1 }
    #expect(ascends)
    #expect(list.documents.allSatisfy { $0 < UInt32(encoded.documentLimit) })
    #expect(list.positions.count <= encoded.size.occurrenceCount * max(1, list.documents.count))
  }
}
