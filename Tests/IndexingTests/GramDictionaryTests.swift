import Analysis
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct GramDictionaryTests {
  /// The sections of a dictionary, and what it must give.
  private struct Sample {
    var entries = ByteWriter()
    var lists = ByteWriter()
    var expected: [GramKey: PostingList] = [:]

    init(keys: some Sequence<GramKey>, using generator: inout SeededGenerator) {
      for key in Set(keys).sorted() {
        let list = RandomPostings.list(
          count: .random(in: 1...3, using: &generator), using: &generator)
        expected[key] = list
        entries.append(key.code)
        entries.append(UInt32(list.documents.count))
        entries.append(UInt32(list.positions.count))
        entries.append(UInt64(lists.count))
        PostingListWriter.append(list, withPositions: true, to: &lists)
      }
    }

    var dictionary: GramDictionary {
      get throws(StorageError) { try dictionary(of: entries.bytes) }
    }

    func dictionary(of entries: [UInt8]) throws(StorageError) -> GramDictionary {
      try GramDictionary(
        entries: Bytes(entries, path: "entries"), lists: Bytes(lists.bytes, path: "lists"),
        documentLimit: Int(UInt32.max))
    }
  }

  private static let letters: [UInt32] = [0x30, 0x61, 0x4E00, 0x4E01, 0x9FFF, 0x2_0000, 0x10_FFFF]

  private static func randomKeys(
    count: Int, using generator: inout SeededGenerator
  ) -> [GramKey] {
    (0..<count).map { _ in
      let first = letters.randomElement(using: &generator) ?? 0x30
      return GramKey(first, ([nil] + letters).randomElement(using: &generator) ?? nil)
    }
  }

  @Test("Lookups give what a Swift dictionary gives", arguments: 0..<LongTests.rounds(25))
  func lookups(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let keys = Self.randomKeys(count: seed * 2, using: &generator)
    let sample = Sample(keys: keys, using: &generator)
    let dictionary = try sample.dictionary
    #expect(dictionary.count == sample.expected.count)
    for first in Self.letters + [0, 0x4DFF, 0x4E02, .max] {
      for second in [nil] + Self.letters + [0x4E02, .max] {
        let key = GramKey(first, second)
        let index = try dictionary.index(of: key)
        var cursor = try index.map { try dictionary.cursor(at: $0) }
        #expect(try cursor?.readList() == sample.expected[key], "seed \(seed), \(key)")
        let size = try index.map { try dictionary.size(at: $0) }
        #expect(size == sample.expected[key]?.size, "seed \(seed), \(key)")
      }
    }
  }

  @Test("A range of keys gives just the keys inside, in order", arguments: 0..<25)
  func ranges(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let keys = Self.randomKeys(count: seed, using: &generator)
    let sample = Sample(keys: keys, using: &generator)
    let dictionary = try sample.dictionary
    let bounds =
      Self.letters.map(GramKey.keys(beginningWith:)) + [
        GramKey(code: 0)...GramKey(code: .max), GramKey(0x61, nil)...GramKey(0x61, nil),
        GramKey(0x61, 0x61)...GramKey(0x4E00, 0x4E00), GramKey(0x62, nil)...GramKey(0x63, nil),
      ]
    for range in bounds {
      let found = try dictionary.indices(of: range).map { try dictionary.key(at: $0) }
      let expected = sample.expected.keys.filter { range.contains($0) }.sorted()
      #expect(found == expected, "seed \(seed), \(range)")
    }
  }

  @Test("All keys that begin with a character are one range, and none other")
  func keysOfOneCharacter() {
    let keys = GramKey.keys(beginningWith: 0x4E00)
    for second: UInt32? in [nil, 1, 0x30, 0x4E00, 0x10_FFFF] {
      #expect(keys.contains(GramKey(0x4E00, second)))
      #expect(!keys.contains(GramKey(0x4DFF, second)))
      #expect(!keys.contains(GramKey(0x4E01, second)))
    }
  }

  @Test("An empty dictionary has nothing")
  func empty() throws {
    var generator = SeededGenerator(seed: 0)
    let dictionary = try Sample(keys: [], using: &generator).dictionary
    #expect(try dictionary.index(of: GramKey(0x4E00, nil)) == nil)
    #expect(try dictionary.indices(of: GramKey.keys(beginningWith: 0x4E00)) == 0..<0)
    #expect(throws: StorageError.self) { try dictionary.key(at: 0) }
    #expect(throws: StorageError.self) { try dictionary.cursor(at: 0) }
    #expect(throws: StorageError.self) { try dictionary.key(at: -1) }
  }

  @Test("Entries that are not whole are damaged")
  func partialEntries() throws {
    for count in 1..<GramDictionary.entrySize {
      #expect(throws: StorageError.self) {
        try GramDictionary(
          entries: Bytes([UInt8](repeating: 0, count: count), path: "entries"),
          lists: Bytes([], path: "lists"), documentLimit: 1)
      }
    }
  }

  @Test("A changed byte gives another answer or an error, and ends")
  func changedBytes() throws {
    var generator = SeededGenerator(seed: 8)
    let sample = Sample(
      keys: Self.randomKeys(count: 12, using: &generator), using: &generator)
    for offset in sample.entries.bytes.indices {
      for bit in [0, 7] {
        var bytes = sample.entries.bytes
        bytes[offset] ^= 1 << bit
        let answers = try? Self.answers(of: sample.dictionary(of: bytes))
        let isNoticed = answers != sample.expected
        #expect(isNoticed, "bit \(bit) of byte \(offset)")
      }
    }
  }

  /// What a walk over all entries gives, each looked up again by its key and by its range.
  private static func answers(of dictionary: GramDictionary) throws -> [GramKey: PostingList] {
    var answers: [GramKey: PostingList] = [:]
    for index in 0..<dictionary.count {
      let key = try dictionary.key(at: index)
      _ = try dictionary.index(of: key)
      for index in try dictionary.indices(of: GramKey.keys(beginningWith: key.first)) {
        _ = try dictionary.cursor(at: index)
      }
      var cursor = try dictionary.cursor(at: index)
      answers[key] = try cursor.readList()
    }
    return answers
  }
}
